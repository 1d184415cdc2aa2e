"""The group `voice` of tools/bench: recordings, from whole programs.

voice.decode and voice.mutations are measured by satchel-bench, voice.save here. voice.error and voice.segments need real speech: a folder with
manifest.tsv (file, lang, transcript) and WAV files of 16 kHz, named in SATCHEL_SPEECH_DATA, and an engine (tools/setup-speech). The peer of
voice.error is whisper.cpp's own program, named in SATCHEL_WHISPER_CLI. What is not there is left out, and said. opusenc and opusdec make the files.
"""
import array, csv, json, math, os, random, resource, shutil, signal, sqlite3, statistics, struct, subprocess, sys, tempfile, time, unicodedata

PROMPT = "以下是一段普通话录音，用简体中文记录。"


def say(text):
    print(text, file=sys.stderr, flush=True)


def spent(*arguments, **more):
    """Processor time of a program and all it started, and what it printed."""
    used = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    before = used()
    out = subprocess.run(arguments, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **more).stdout
    return used() - before, out.decode(errors="replace")


def wav(path):
    """The samples of a plain WAV file, 16 bits, one channel."""
    data = open(path, "rb").read()
    place = 12
    while data[place:place + 4] != b"data":
        place += 8 + struct.unpack_from("<I", data, place + 4)[0]
    return array.array("h", data[place + 8:place + 8 + struct.unpack_from("<I", data, place + 4)[0] // 2 * 2])


def write_wav(path, samples, rate):
    data = samples.tobytes()
    open(path, "wb").write(b"RIFF" + struct.pack("<I", 36 + len(data)) + b"WAVEfmt " + struct.pack(
        "<IHHIIHH", 16, 1, 1, rate, 2 * rate, 2, 16) + b"data" + struct.pack("<I", len(data)) + data)


def encode(folder, name, samples, rate, *options):
    write_wav(f"{folder}/{name}.wav", samples, rate)
    subprocess.run(["opusenc", "--quiet", "--bitrate", "24", *options, f"{folder}/{name}.wav", f"{folder}/{name}.opus"], check=True)
    return f"{folder}/{name}.opus"


def hour(folder, bench, seconds):
    """An hour of the project's own clips, one after the other, as 48 kHz."""
    sound = array.array("h")
    for name in sorted(os.listdir(f"{bench.ROOT}/fixtures/voice")):
        subprocess.run(["opusdec", "--quiet", "--rate", "48000", f"{bench.ROOT}/fixtures/voice/{name}", f"{folder}/part.wav"], check=True)
        sound += wav(f"{folder}/part.wav")
    whole = sound * (seconds * 48_000 // len(sound) + 1)
    return encode(folder, "hour", whole[:seconds * 48_000], 48_000)


def save(folder, bench, times):
    """A clip of three seconds given to the running agent: until its row can be read by another, and until it is measured."""
    subprocess.run(["opusdec", "--quiet", "--rate", "48000", f"{bench.ROOT}/fixtures/voice/followup-en.opus", f"{folder}/part.wav"], check=True)
    sound = wav(f"{folder}/part.wav")[:3 * 48_000]
    clips = []
    for number in range(times):
        sound[number] ^= 1
        clips.append(encode(folder, f"save{number}", sound, 48_000))
    home = f"{folder}/save-home"
    satchel = f"{bench.BIN}/satchel"
    bench.run(satchel, "init", "--name", "Bench", "--home", home)
    bench.run(satchel, "customer", "add", "name=Pike", "key=C-1", "--home", home)
    agent = subprocess.Popen([satchel, "agent", "--home", home], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        bench.until(lambda: json.loads(bench.run(satchel, "status", "--json", "--home", home))["agent_is_running"])
        connection = bench.CommandConnection(f"{home}/agent.sock")
        store = sqlite3.connect(f"file:{home}/store.sqlite?mode=ro", uri=True, isolation_level=None)
        saved, measured = [], []
        import threading
        for number, clip in enumerate(clips):
            seen = []

            def watch(expected=number + 1, begin=time.perf_counter()):
                other = sqlite3.connect(f"file:{home}/store.sqlite?mode=ro", uri=True, isolation_level=None)
                while other.execute("SELECT count(*) FROM voice WHERE live").fetchone()[0] < expected:
                    time.sleep(0.0005)
                seen.append(time.perf_counter() - begin)

            watcher = threading.Thread(target=watch)
            begin = time.perf_counter()
            watcher.start()
            connection.ask({"addVoice": {"path": clip, "parent": "C-1"}})
            measured.append(time.perf_counter() - begin)
            watcher.join()
            saved += seen
        store.close()
    finally:
        agent.send_signal(signal.SIGTERM)
        agent.wait()
    value, whole = statistics.median(saved[2:]) * 1000, statistics.median(measured[2:]) * 1000
    return dict(id="voice.save", value=value, unit="ms", peer="with measuring", peer_value=whole, ratio=value / whole, aim=30, aim_of="value",
                aim_is="most", reached=value <= 30, details=dict(worst_ms=round(max(saved) * 1000, 1), times=times))


def units(text, language):
    """What errors are counted in: characters of Chinese, words of English, without punctuation and case."""
    text = unicodedata.normalize("NFKC", text).lower()
    kept = "".join(letter if unicodedata.category(letter)[0] in "LN" or letter == "'" else " " for letter in text)
    return list(kept.replace(" ", "")) if language == "zh" else kept.split()


def distance(one, other):
    row = list(range(len(other) + 1))
    for place, left in enumerate(one, 1):
        before, row[0] = row[0], place
        for index, right in enumerate(other, 1):
            before, row[index] = row[index], min(row[index] + 1, row[index - 1] + 1, before + (left != right))
    return row[-1]


def active(samples, rate=16_000):
    """From the first to the last 20 ms that stand out of a clean recording."""
    step = rate // 50
    levels = [sum(map(abs, samples[start:start + step])) / step for start in range(0, len(samples) - step + 1, step)]
    loud = [place for place, level in enumerate(levels) if level > max(levels) * 0.05]
    return loud[0], loud[-1] + 1


def score(truth, stretches):
    found = [any(one["start"] <= (place + 0.5) / 50 < one["end"] for one in stretches) for place in range(len(truth))]
    hits = sum(a and b for a, b in zip(truth, found))
    false, missed = sum(b and not a for a, b in zip(truth, found)), sum(a and not b for a, b in zip(truth, found))
    return hits, false, missed


def speech(folder, bench, options, wanted):
    """Transcripts and speech of real recordings, through the whole program."""
    data = os.environ.get("SATCHEL_SPEECH_DATA", "")
    satchel, home = f"{bench.BIN}/satchel", f"{folder}/speech-home"
    bench.run(satchel, "init", "--name", "Bench", "--home", home)
    settings = json.loads(bench.run(satchel, "voice", "engine", "--json", "--home", home))
    if not os.path.exists(f"{data}/manifest.tsv") or "settings" not in settings or "problem" in settings:
        say("Skipped voice.error and voice.segments: SATCHEL_SPEECH_DATA names no folder with manifest.tsv, or there is no engine.")
        return
    settings = settings["settings"]
    bench.run(satchel, "customer", "add", "name=Pike", "key=C-1", "--home", home)
    clips = list(csv.DictReader(open(f"{data}/manifest.tsv", encoding="utf-8"), delimiter="\t"))
    clips = clips[:max(2, round(len(clips) * options.scale))]
    show = lambda row: json.loads(bench.run(satchel, "voice", "show", row, "--json", "--home", home))
    add = lambda path: json.loads(bench.run(satchel, "voice", "add", path, "--of", "C-1", "--json", "--home", home))["row"]["id"]
    if wanted is None or "voice.error" in wanted:
        yield from error(folder, bench, clips, data, settings, home, satchel, add, show)
    if wanted is None or "voice.segments" in wanted:
        yield segments(folder, bench, clips, data, home, satchel, add, show)


def error(folder, bench, clips, data, settings, home, satchel, add, show):
    sums = {side: {"zh": [0, 0], "en": [0, 0]} for side in ("ours", "peer")}
    seconds, cpu, peer_cpu, cli = 0.0, 0.0, 0.0, os.environ.get("SATCHEL_WHISPER_CLI", "")
    for clip in clips:
        samples = wav(f"{data}/{clip['file']}")
        seconds += len(samples) / 16_000
        # Both hear what a phone would have recorded, not the clean original.
        row = add(encode(folder, "clip", samples, 16_000))
        subprocess.run(["opusdec", "--quiet", "--rate", "16000", f"{folder}/clip.opus", f"{folder}/peer.wav"], check=True)
        used, _ = spent(satchel, "voice", "transcribe", row, "--json", "--home", home)
        cpu += used
        heard = {"ours": show(row)["text"]}
        if cli:
            context = min(1500, max(512, len(samples) // 320 + 256))
            more = ["--prompt", PROMPT] if clip["lang"] == "zh" else []
            used, heard["peer"] = spent(cli, "-m", f"{settings['model']}/model.bin", "-f", f"{folder}/peer.wav", "-l", clip["lang"], "-t", "1", "-bo", "1",
                                        "-bs", "1", "-tpi", "0.4", "-ac", str(context), "-nfa", "-nt", "-np", *more)
            peer_cpu += used
        truth = units(clip["transcript"], clip["lang"])
        for side, text in heard.items():
            sums[side][clip["lang"]][0] += distance(truth, units(text, clip["lang"]))
            sums[side][clip["lang"]][1] += len(truth)
        say(f"  {clip['file']}: {clip['transcript']} → {' | '.join(text.strip() for text in heard.values())}")
    share = lambda side, language: 100 * sums[side][language][0] / max(1, sums[side][language][1])
    for language, unit in (("zh", "% of characters"), ("en", "% of words")):
        value, peer = share("ours", language), share("peer", language)
        yield dict(id=f"voice.error.{language}", value=value, unit=unit, peer="whisper-cli" if cli else "none", peer_value=peer,
                   ratio=value / peer if peer else 0, aim=1, aim_of="ratio", aim_is="most", reached=value <= peer if cli else None)
    yield dict(id="voice.error.cost", value=cpu / seconds, unit="CPU s/s", peer="whisper-cli" if cli else "none", peer_value=peer_cpu / seconds,
               ratio=cpu / peer_cpu if peer_cpu else 0, aim=0.5, aim_of="value", aim_is="most", reached=cpu / seconds <= 0.5,
               details=dict(clips=len(clips), seconds=round(seconds, 1), cpu_seconds=round(cpu, 1)))


def segments(folder, bench, clips, data, home, satchel, add, show):
    """Each clip between 2 and 3 s of even noise 40 dB below; from its first to its last sound is speech. As labelled by how they were put together."""
    chance = random.Random(1)
    sums = {"rule": [0, 0, 0], "silero": [0, 0, 0]}
    name = None
    for clip in clips:
        samples = wav(f"{data}/{clip['file']}")
        level = math.sqrt(sum(one * one for one in samples) / len(samples)) / 100
        before, after = 2 * 16_000, 3 * 16_000
        whole = array.array("h", (max(-32768, min(32767, round(one + chance.gauss(0, level))))
                                  for one in [0] * before + list(samples) + [0] * after))
        begin, end = active(samples)
        truth = [begin + 100 <= place < end + 100 for place in range(len(whole) // 320)]
        row = add(encode(folder, "clip", whole, 16_000))
        rule = show(row)["speech"]
        bench.run(satchel, "voice", "transcribe", row, "--home", home)
        detail = show(row)
        name = detail["detector"]
        for side, stretches in (("rule", rule), ("silero", detail["speech"])):
            sums[side] = [a + b for a, b in zip(sums[side], score(truth, stretches))]
    f1 = {side: 2 * hits / max(1, 2 * hits + false + missed) for side, (hits, false, missed) in sums.items()}
    return dict(id="voice.segments", value=f1["silero"], unit=f"F1, {name}", peer="the rule alone", peer_value=f1["rule"],
                ratio=f1["silero"] / f1["rule"] if f1["rule"] else 0, aim=0.94, aim_of="value", aim_is="least", reached=f1["silero"] >= 0.94,
                details={f"{side}_{name}": count for side, all in sums.items() for name, count in zip(("hits", "false", "missed"), all)})


def measures(options, bench):
    wanted = set(options.only.split(",")) if options.only else None
    folder = tempfile.mkdtemp(prefix="satchel-bench-")
    try:
        if any(shutil.which(program) is None for program in ("opusenc", "opusdec")):
            raise SystemExit("tools/bench: install opus-tools first")
        inside = {"voice.decode", "voice.mutations"}
        if wanted is None or wanted & inside:
            only = ",".join(sorted(inside if wanted is None else wanted & inside))
            if "voice.decode" in only:
                os.environ["SATCHEL_BENCH_OPUS"] = hour(folder, bench, max(60, round(3_600 * options.scale)))
            arguments = [f"{bench.BIN}/satchel-bench", "voice", "--json", "--scale", str(options.scale), "--times", str(options.times), "--only", only]
            with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as program:
                for line in program.stdout:
                    yield json.loads(line)
            if program.returncode != 0:
                raise SystemExit(program.returncode)
        if wanted is None or "voice.save" in wanted:
            yield save(folder, bench, 22)
        if wanted is None or wanted & {"voice.error", "voice.segments"}:
            yield from speech(folder, bench, options, wanted)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
