"""Cleans scraped pages with Stet on Spark: one Node process a partition, fed by RDD.pipe.

    spark-submit integrations/spark/clean_pages.py --input 's3a://crawl/pages/*.jsonl.gz' --output s3a://crawl/clean -- --favor precision

What stands after `--` goes to the command. Each worker needs Node 20.19 or newer and Stet, at the same paths (`--node`, `--stet`).
Every record of the input has one in the output, a failed one with `error` in the place of its text; the counts are compared at the end.
"""
import argparse
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark import StorageLevel
from pyspark.sql import SparkSession

FORMATS = {".parquet": "parquet", ".paths": "warc-paths"}
STET = Path(__file__).resolve().parents[2] / "bin" / "stet.js"
# 1 is Stet's word for "some failed": those are named, and stand in their records; the rest is done.
COUNT = '"$@" || [ $? -eq 1 ]'
EACH_ARCHIVE = 'while IFS= read -r path; do "$@" "$path" </dev/null || [ $? -eq 1 ] || exit 2; done'
PROFILE = '{"stet":"site-profile"'
GZIP = "org.apache.hadoop.io.compress.GzipCodec"
EXIT_FAILED = 1


def arguments(argv):
    own, passed = (argv[: argv.index("--")], argv[argv.index("--") + 1 :]) if "--" in argv else (argv, [])
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--input", nargs="+", required=True, help="files or folders, wherever Spark reads: JSONL, Parquet, or lists of the paths of WARC files")
    parser.add_argument("--input-format", choices=["jsonl", "parquet", "warc-paths"], help="default: by the name's end (.parquet, .paths), else jsonl")
    parser.add_argument("--output", required=True, help="a folder that is not there yet")
    parser.add_argument("--output-format", choices=["jsonl", "parquet"], default="jsonl", help="default: jsonl")
    parser.add_argument("--compress", action="store_true", help="gzip the JSONL")
    parser.add_argument("--partitions", type=int, help="how many parts, each cleaned by one process; default: as Spark splits the input")
    parser.add_argument("--site-profile", metavar="FILE", help="a profile that `stet profile` made, on the driver; default: one is made of the input first")
    parser.add_argument("--no-site-profile", action="store_true", help="judge each page alone")
    parser.add_argument("--keep-site-profile", metavar="FILE", help="where to write, on the driver, the profile that was made")
    parser.add_argument("--scratch", default="/tmp", help="a folder that every worker has, for the profile; default: /tmp")
    parser.add_argument("--stet", default=str(STET), help="bin/stet.js as the workers have it; default: the one beside this file")
    parser.add_argument("--node", default=shutil.which("node") or "/usr/bin/node", help="node as the workers have it; default: the driver's")
    parser.add_argument("--strict", action="store_true", help="end with 1 where a record failed")
    options = parser.parse_args(own)
    if not os.path.isabs(options.stet) or not os.path.isabs(options.node):
        parser.error("--stet and --node are absolute paths: a worker looks nothing up")
    options.input_format = options.input_format or FORMATS.get(Path(options.input[0]).suffix, "jsonl")
    options.passed = passed
    return options


class Stet:
    """The command as workers run it: absolute paths, and an environment that says all it needs."""

    def __init__(self, options):
        self.command = [options.node, options.stet]
        self.environment = {"PATH": f"{os.path.dirname(options.node)}:/usr/bin:/bin", "LANG": "C.UTF-8"}
        self.reads_archives = options.input_format == "warc-paths"

    def pipe(self, lines, *words, counts=False):
        """What the command makes of each partition's lines; a process that ends early fails its task."""
        command = [*self.command, *words]
        if self.reads_archives:
            command = ["/bin/sh", "-c", EACH_ARCHIVE, "sh", *command]
        else:
            command = ["/bin/sh", "-c", COUNT, "sh", *command, "-i", "jsonl"] if counts else [*command, "-i", "jsonl"]
        return lines.pipe(shlex.join(command), env=self.environment, checkCode=True)

    def merge(self, *profiles):
        """One profile that says what all of these say."""
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder, f"{number}.jsonl") for number in range(len(profiles))]
            for file, profile in zip(files, profiles):
                file.write_text(profile, encoding="utf-8")
            command = [*self.command, "profile", "--merge", *map(str, files), "--quiet"]
            return subprocess.run(command, env=self.environment, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def records(spark, options):
    """The input as lines: records, or paths of archives."""
    if options.input_format == "parquet":
        # Columns become fields: an html or a text, a url if there is one, and whatever else the table has.
        lines = spark.read.parquet(*options.input).toJSON()
    else:
        # A line ends where JSONL says it does: at a line feed alone.
        lines = spark.read.option("lineSep", "\n").text(options.input).rdd.map(lambda row: row[0])
    return lines.repartition(options.partitions) if options.partitions else lines


def profiles_in(lines):
    """The profiles of a partition, each as one text: what is reduced are profiles, not lines."""
    profile = []
    for line in lines:
        if profile and line.startswith(PROFILE):
            yield "".join(profile)
            profile = []
        profile.append(line + "\n")
    if profile:
        yield "".join(profile)


def count_sites(stet, lines):
    """What the sites of these pages repeat, as the text of a profile; nothing where there are no pages."""
    profiles = stet.pipe(lines, "profile", "--quiet", counts=True).mapPartitions(profiles_in)
    return "" if profiles.isEmpty() else stet.merge(profiles.treeReduce(stet.merge))


def profile_for(stet, lines, options):
    """The text of the profile to judge with; nothing where each page is judged alone."""
    if options.no_site_profile:
        return ""
    if options.site_profile:
        return Path(options.site_profile).read_text(encoding="utf-8")
    profile = count_sites(stet, lines)
    if options.keep_site_profile:
        Path(options.keep_site_profile).write_text(profile, encoding="utf-8")
    return profile


def with_profile(spark, lines, profile, scratch):
    """The lines, whose partitions put the broadcast profile into a file before a command reads it; and the words that name it."""
    path = Path(scratch, f"stet-site-profile-{hashlib.sha256(profile.encode()).hexdigest()[:16]}.jsonl")
    shared = spark.sparkContext.broadcast(profile)

    def place(part):
        # The name says what is in it, so a file that is there is this one, whole.
        if not path.exists():
            handle, temporary = tempfile.mkstemp(dir=scratch, prefix=f".{path.name}")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(shared.value)
            os.replace(temporary, path)
        return part

    return lines.mapPartitions(place), ["--site-profile", str(path)]


def is_failure(line):
    # The word stands in few lines, so few are parsed.
    return '"error"' in line and "error" in json.loads(line)


def write(spark, cleaned, options):
    if options.output_format == "parquet":
        spark.read.json(cleaned.filter(lambda line: line != "")).write.parquet(options.output)
    elif options.compress:
        cleaned.saveAsTextFile(options.output, GZIP)
    else:
        cleaned.saveAsTextFile(options.output)


def main():
    options = arguments(sys.argv[1:])
    spark = SparkSession.builder.appName("stet").getOrCreate()
    stet = Stet(options)
    lines = records(spark, options)
    profile = profile_for(stet, lines, options)
    pages, evidence = with_profile(spark, lines, profile, options.scratch) if profile else (lines, ["--no-site-profile"])
    # Kept on the workers' disks, so that what is written and then counted is cleaned once.
    cleaned = stet.pipe(pages, "-f", "jsonl", "-j", "1", "--quiet", *evidence, *options.passed).persist(StorageLevel.DISK_ONLY)
    write(spark, cleaned, options)
    answered, failed = cleaned.count(), cleaned.filter(is_failure).count()
    if not stet.reads_archives and (asked := lines.count()) != answered:
        sys.exit(f"stet: {asked} records went in, {answered} came out; do not use {options.output}")
    print(f"stet: {answered} records, {failed} failed; they stand in {options.output}", file=sys.stderr)
    spark.stop()
    if failed and options.strict:
        sys.exit(EXIT_FAILED)


if __name__ == "__main__":
    main()
