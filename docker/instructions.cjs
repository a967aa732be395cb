// Prints one instruction of a Dockerfile as a shell could run it: node instructions.cjs FILE WHAT
const { readFileSync } = require('node:fs');
const { DockerfileParser } = require('dockerfile-ast');

const [file, what] = process.argv.slice(2);
const dockerfile = DockerfileParser.parse(readFileSync(file, 'utf8'));
const last = (found) => found[found.length - 1];
const quoted = (words) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
const instructions = (keyword) =>
  dockerfile.getInstructions().filter((one) => one.getKeyword() === keyword);

const answers = {
  // The build stage's command, without what only an engine mounts.
  build: () =>
    instructions('RUN')[0]
      .getRawArgumentsContent()
      .replace(/--mount=\S+/g, '')
      .replace(/\\\n/g, ' '),
  // The image's variables, one a line.
  env: () =>
    dockerfile
      .getENVs()
      .flatMap((env) => env.getProperties())
      .map((one) => `${one.getName()}=${one.getValue()}`)
      .join('\n'),
  // The layers in their order.
  layers: () =>
    instructions('COPY')
      .map((copy) => copy.getRawArgumentsContent().match(/layers\/([a-z-]+)\//))
      .filter(Boolean)
      .map((match) => match[1])
      .join('\n'),
  entrypoint: () =>
    quoted(JSON.parse(last(dockerfile.getENTRYPOINTs()).getRawArgumentsContent())),
  user: () => last(instructions('USER')).getRawArgumentsContent(),
  healthcheck: () =>
    quoted(
      JSON.parse(last(dockerfile.getHEALTHCHECKs()).getRawArgumentsContent().match(/\[.*\]/)[0]),
    ),
};
console.log(answers[what]());
