import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A Python that has PySpark, and where PySpark is. */
export interface Spark {
  readonly python: string;
  readonly home: string;
}

/** The first Python that can load PySpark: the one that `STET_SPARK_PYTHON` names, else `python3`. */
export function findSpark(): Spark | undefined {
  const python = process.env.STET_SPARK_PYTHON ?? 'python3';
  const where = 'import os, pyspark; print(os.path.dirname(pyspark.__file__))';
  const { status, stdout } = spawnSync(python, ['-c', where], { encoding: 'utf8' });
  const hasJava = spawnSync('java', ['-version']).status === 0;
  return status === 0 && hasJava ? { python, home: stdout.trim() } : undefined;
}

const environmentOf = ({ python, home }: Spark) => ({
  ...process.env,
  SPARK_HOME: home,
  PYSPARK_PYTHON: python,
  // Drivers, masters and workers of a test talk to one another on this machine alone.
  SPARK_LOCAL_IP: '127.0.0.1',
});

/** Submits a job and waits for it. spark-submit sends all that a Python driver says to standard output: `said` is both streams. */
export function submit(spark: Spark, master: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const flags = [
    '--master',
    master,
    '--conf',
    'spark.ui.enabled=false',
    '--conf',
    'spark.driver.host=127.0.0.1',
    '--conf',
    'spark.log.level=WARN',
  ];
  const job = spawn(join(spark.home, 'bin/spark-submit'), [...flags, ...args], {
    env: environmentOf(spark),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [job.stdout, job.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => job.on('close', (code) => resolve({ code, said })));
}

export interface Cluster {
  /** Its address: `spark://127.0.0.1:PORT`. */
  readonly master: string;
  readonly stop: () => void;
}

const STARTED = /Starting Spark master at (spark:\/\/\S+)/;
const REGISTERED = /Successfully registered with master/;

/** Starts a class of Spark, and resolves to what it says of itself once it runs. */
function start(spark: Spark, args: readonly string[], sign: RegExp): { process: ChildProcess; says: Promise<string> } {
  const child = spawn(join(spark.home, 'bin/spark-class'), args, { env: environmentOf(spark), stdio: ['ignore', 'ignore', 'pipe'] });
  const says = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
      text += part;
      const match = sign.exec(text);
      if (match) resolve(match[1] ?? '');
    });
    child.on('close', (code) => reject(new Error(`${args[0]} ended with ${code}: ${text.slice(-2000)}`)));
  });
  return { process: child, says };
}

/** A standalone master with two workers of one core each, on this machine; their files go below `folder`. */
export async function startCluster(spark: Spark, folder: string): Promise<Cluster> {
  const local = ['--host', '127.0.0.1', '--port', '0', '--webui-port', '0'];
  const running: ChildProcess[] = [];
  const stop = () => {
    for (const child of running) child.kill();
  };
  const run = (args: readonly string[], sign: RegExp) => {
    const { process: child, says } = start(spark, args, sign);
    running.push(child);
    return says;
  };
  try {
    const master = await run(['org.apache.spark.deploy.master.Master', ...local], STARTED);
    const worker = (name: string) => {
      mkdirSync(join(folder, name));
      const room = ['--cores', '1', '--memory', '1g', '--work-dir', join(folder, name)];
      return run(['org.apache.spark.deploy.worker.Worker', ...local, ...room, master], REGISTERED);
    };
    await Promise.all([worker('first'), worker('second')]);
    return { master, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
