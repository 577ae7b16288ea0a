import { type Markup, markup } from './markup.js';

/** The dialog in which a rule for stet.config.json stands to be copied: filled by the page's script. */
export function ruleDialog(): Markup {
  return markup`<dialog id="rules" aria-labelledby="rules-name">
<form method="dialog">
<h2 id="rules-name">A rule for your project</h2>
<p class="quoted" id="rules-block" dir="auto"></p>
<fieldset id="rules-by"><legend>Wherever</legend>
<label><input type="radio" name="by" value="phrase" checked> a block has these words</label>
<label><input type="radio" name="by" value="selector"> a block stands in <code id="rules-selector"></code> <span id="rules-count"></span></label>
</fieldset>
<p id="rules-where"><label><input type="checkbox" id="rules-site" checked> only on <b id="rules-host"></b></label></p>
<label for="rules-text">The rules that you chose here</label>
<textarea id="rules-text" rows="9" readonly spellcheck="false"></textarea>
<ol>
<li>Copy them.</li>
<li>Put them into a file <code>stet.config.json</code> in the folder where you run Stet, or in one above it. If it has a <code>keep</code> or <code>strike</code> already, add the entries to those lists.</li>
<li>Run Stet again: the block follows your rule, and its mark names the rule.</li>
</ol>
<p class="acts"><button class="plain strong" type="button" id="rules-copy">Copy</button> <button class="plain" value="done" id="rules-done">Done</button> <button class="plain" value="undo" id="rules-undo">Take this rule back</button> <span id="rules-said" role="status"></span></p>
</form>
</dialog>`;
}
