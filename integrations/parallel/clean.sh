#!/bin/sh
# Cleans a folder in parts with GNU parallel: on this machine, or on the hosts of a --sshloginfile that see the same folders.
#   PARTS=8 sh clean.sh scraped clean
# Run it again after a failure: what is done is left as it is.
set -eu
input=$1 output=$2
parts=${PARTS:-4}
stet=${STET:-stet}
# Counted once, so that all parts judge by the same; kept beside the output for the next run.
mkdir -p "$output"
[ -e "$output.sites.jsonl.gz" ] || $stet profile "$input" -q -o "$output.sites.jsonl.gz"
seq "$parts" | parallel --halt soon,fail=100% \
  "$stet" "$input" -o "$output" --site-profile "$output.sites.jsonl.gz" --jobs 1 --quiet --shard "{}/$parts" --errors "$output.errors.jsonl"
