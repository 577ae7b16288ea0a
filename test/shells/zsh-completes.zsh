# Types each line and a tab into an interactive zsh, and prints what the line became. The first argument: the completion to load.
zmodload zsh/zpty
print -r -- "PS1='' PS2='' RPS1='' PROMPT_EOL_MARK=''
unsetopt zle_bracketed_paste prompt_sp
autoload -Uz compinit; compinit -u -D; source ${(q)1}
stet() { print -r -- \"<<\$*>>\" }
print 'LOAD''ED'" > $1.rc
zpty shell zsh -f -i
zpty -w shell "source ${(q)1}.rc"
zpty -r shell shown '*LOADED*'
for line in "${@:2}"; do
  zpty -w shell "$line"$'\t'
  zpty -r shell shown '*<<*>>*'
  print -r -- "${${shown##*<<}%%>>*}"
done
zpty -d shell
