import { THRESHOLD_NAMES } from '../pipeline.js';
import { OPTIONS, type Option } from './option-table.js';

type Schema = Readonly<Record<string, unknown>>;

const RULE_PROPERTIES = {
  phrase: {
    type: 'string',
    minLength: 1,
    description:
      'Words of the block; case, accents, spaces, punctuation and quote marks do not count. Up to three words must be all that it says, more may stand anywhere in it.',
  },
  whole: { type: 'boolean', description: 'True: the phrase must be all that the block says. False: it may stand anywhere in it.' },
  pattern: { type: 'string', minLength: 1, description: 'A regular expression in RE2 syntax, found anywhere in the block.' },
  selector: { type: 'string', minLength: 1, description: 'A CSS selector of elements that the block may stand in. HTML only.' },
  site: { type: 'string', minLength: 1, description: 'A host or domain, its subdomains included: the rule is for pages from there alone.' },
};

/** A rule says one of some things. */
function ruleSchema(description: string, sayings: readonly string[]): Schema {
  const only = (key: string) => ({
    required: [key],
    not: { anyOf: sayings.filter((other) => other !== key && other !== 'site').map((other) => ({ required: [other] })) },
  });
  return {
    type: 'object',
    description,
    properties: RULE_PROPERTIES,
    additionalProperties: false,
    dependentRequired: { whole: ['phrase'] },
    oneOf: sayings.map(only),
  };
}

function optionSchemas(): Schema {
  const options = Object.entries<Option>(OPTIONS).filter(([, { isInFile }]) => isInFile !== false);
  return Object.fromEntries(
    options.map(([key, { kind, help, standard }]) => [
      key,
      { ...kind.schema, description: help, ...(standard === undefined ? {} : { default: standard }) },
    ]),
  );
}

/** The JSON Schema (2020-12) of `stet.config.json`, its options made from the table of options. */
export function configurationSchema(): Schema {
  const saying = ['phrase', 'pattern', 'selector'];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:stet:config',
    title: 'stet.config.json',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      keep: { type: 'array', items: { $ref: '#/$defs/keepRule' }, description: 'What is to stand, whatever detectors say.' },
      strike: { type: 'array', items: { $ref: '#/$defs/strikeRule' }, description: 'What is to go.' },
      thresholds: {
        type: 'object',
        description: 'How sure a mark must be to strike: by the side of favor, or by detector.',
        propertyNames: { enum: THRESHOLD_NAMES },
        additionalProperties: { type: 'number', minimum: 0, maximum: 1 },
      },
      options: { type: 'object', description: 'Defaults for options.', properties: optionSchemas(), additionalProperties: false },
    },
    additionalProperties: false,
    $defs: {
      keepRule: ruleSchema('What is to stand: a phrase, a pattern, a selector, or all of a site.', [...saying, 'site']),
      strikeRule: ruleSchema('What is to go: a phrase, a pattern or a selector.', saying),
    },
  };
}
