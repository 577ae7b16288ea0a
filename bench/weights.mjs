/**
 * How the command is told to judge with the weights of a file: what to add to its arguments and to its environment.
 * Throws as long as Stet has no learned judgement: scores of folds that were all judged alike would be wrong without a sign of it.
 * @param {string} file
 * @returns {{ args: readonly string[], env: Readonly<Record<string, string>> }}
 */
export function withWeights(file) {
  throw new Error(`${file}: Stet has no learned judgement that could take weights`);
}
