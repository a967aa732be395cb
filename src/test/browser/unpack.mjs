// Puts a Chromium for the browser tests into the user's cache, and writes down where it lies:
// npm's build, which needs neither root nor system libraries. A run that finds it there is done.
//
//   node unpack.mjs VERSION REPORT
//
// A browser named by AMALGAM_TEST_CHROMIUM goes first. Where npm's build does not run, none is
// written down, and Playwright fetches its own.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const [version, report] = process.argv.slice(2);

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function decompress(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

// The fonts.conf inside the package names folders of another machine and crashes the first page.
function fontsConfiguration(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}

async function unpack(home) {
  await mkdir(dirname(home), { recursive: true });
  const fresh = await mkdtemp(`${home}-`);
  const inside = (...path) => join(fresh, ...path);
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--pack-destination', fresh, `@sparticuz/chromium@${version}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  ).trim();
  execFileSync('tar', ['xzf', inside(packed), '-C', fresh]);

  await decompress(inside('package', 'bin', 'chromium.br'), inside('chromium'));
  await chmod(inside('chromium'), 0o755);
  for (const part of ['swiftshader', 'fonts', 'al2023']) {
    const archive = inside(`${part}.tar`);
    // Through a file: piped straight into tar it fails at random.
    await decompress(inside('package', 'bin', `${part}.tar.br`), archive);
    execFileSync('tar', ['xf', archive, '-C', fresh]);
    await rm(archive);
  }
  await writeFile(inside('fonts', 'fonts.conf'), fontsConfiguration(join(home, 'fonts')));
  await rm(inside(packed));
  await rm(inside('package'), { recursive: true });

  // Another build may have been quicker; its copy is as good.
  await rename(fresh, home).catch(() => rm(fresh, { recursive: true }));
}

async function browser() {
  if (process.env.AMALGAM_TEST_CHROMIUM) {
    return { chromium: process.env.AMALGAM_TEST_CHROMIUM };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {};
  }
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const home = join(cache, 'amalgam', `chromium-${version}`);
  if (!(await exists(home))) {
    await unpack(home);
  }
  return {
    chromium: join(home, 'chromium'),
    libraries: join(home, 'lib'),
    fonts: join(home, 'fonts'),
  };
}

const found = { node: process.execPath, ...(await browser()) };
await mkdir(dirname(report), { recursive: true });
await writeFile(
  report,
  Object.entries(found)
    .map(([key, path]) => `${key}=${path.replaceAll('\\', '\\\\')}\n`)
    .join(''),
);
