"""The part of tools/bench sync that looks at whole programs from outside: agents and a hub as people run them.

Bytes are counted by a relay between them, that is, with everything TCP carries: heads, frames and, where there is TLS, its records.
"""
import ctypes, ctypes.util, json, os, random, resource, shutil, signal, socket, sqlite3, ssl, statistics, subprocess, sys, tempfile, threading, time


def measures(options, bench):
    """Yields the rows of the table. `bench` is tools/bench, whose helpers are used."""
    wanted = set(options.only.split(",")) if options.only else None
    for name, function in [("sync.first", first), ("sync.latency", latency), ("sync.idle-connection", idle_connection),
                           ("sync.wire-edit", wire_edit), ("sync.idle-cpu", idle_cpu), ("sync.agent-memory", agent_memory),
                           ("sync.resume", resume)]:
        if wanted is not None and name not in wanted:
            continue
        print(f"Measuring {name}", file=sys.stderr, flush=True)
        folder = tempfile.mkdtemp(prefix="satchel-bench-")
        office = Office(folder, bench)
        try:
            yield from function(name, office, options)
        finally:
            office.stop()
            shutil.rmtree(folder, ignore_errors=True)


def row(name, value, unit, aim, peer=None, peer_value=None, **details):
    return dict(id=name, value=value, unit=unit, peer=peer or "–", peer_value=peer_value,
                ratio=value / peer_value if peer_value else None, aim=aim, aim_of="value", aim_is="most", reached=value <= aim,
                details=details)


class Office:
    """A hub and its laptops, in a folder of their own."""

    def __init__(self, folder, bench):
        self.folder, self.bench, self.children, self.relays, self.ca = folder, bench, [], [], None
        self.home = os.path.join(folder, "hub")

    def serve(self, tls=False):
        port_file = os.path.join(self.folder, "port")
        arguments = ["serve", "--home", self.home, "--port", "0", "--port-file", port_file, "--log-level", "warning"]
        if tls:
            self.ca, key = os.path.join(self.folder, "hub.pem"), os.path.join(self.folder, "hub.key")
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key,
                            "-out", self.ca], check=True, stderr=subprocess.DEVNULL)
            arguments += ["--tls-certificate", self.ca, "--tls-key", key]
        self.hub = self.start("satchel-hub", *arguments)
        self.bench.until(lambda: os.path.exists(port_file) and os.path.getsize(port_file) > 0)
        self.port = int(open(port_file).read())
        self.scheme = "https" if tls else "http"

    def start(self, program, *arguments):
        log = open(os.path.join(self.folder, "log"), "a")
        child = subprocess.Popen([f"{self.bench.BIN}/{program}", *arguments], stdout=log, stderr=log)
        self.children.append(child)
        return child

    def code(self, name):
        return json.loads(self.bench.run(f"{self.bench.BIN}/satchel-hub", "enrol", "--home", self.home, "--name", name, "--json"))["code"]

    def satchel(self, home, *arguments):
        return self.bench.run(f"{self.bench.BIN}/satchel", *arguments, "--home", home)

    def laptop(self, name, port=None):
        """A laptop that has joined, perhaps by way of a relay."""
        home = os.path.join(self.folder, name)
        trust = ["--ca-file", self.ca] if self.ca else []
        self.satchel(home, "join", f"{self.scheme}://127.0.0.1:{port or self.port}", "--code", self.code(name), *trust)
        return home

    def agent(self, home):
        child = self.start("satchel", "agent", "--home", home)
        self.bench.until(lambda: self.status(home)["agent_is_running"])
        return child

    def status(self, home):
        return json.loads(self.satchel(home, "status", "--json"))

    def relay(self):
        relay = Relay(self.port)
        self.relays.append(relay)
        return relay

    def stop(self):
        for child in self.children:
            child.send_signal(signal.SIGTERM)
        for child in self.children:
            child.wait()
        for relay in self.relays:
            relay.close()


class Relay:
    """Passes TCP on to a port, and counts. While `cuts` are left it breaks each connection off after so many bytes upwards."""

    def __init__(self, port):
        self.to, self.up, self.down, self.connections = port, 0, 0, 0
        self.cuts, self.cut_after = 0, 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.to))
            self.connections += 1
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.pump, args=(client, server, "up"), daemon=True).start()
            threading.Thread(target=self.pump, args=(server, client, "down"), daemon=True).start()

    def pump(self, source, target, direction):
        passed = 0
        try:
            while data := source.recv(1 << 16):
                setattr(self, direction, getattr(self, direction) + len(data))
                target.sendall(data)
                passed += len(data)
                if direction == "up" and self.cuts > 0 and passed >= self.cut_after:
                    self.cuts -= 1
                    for end in (source, target):
                        end.shutdown(socket.SHUT_RDWR)
                    return
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    @property
    def total(self):
        return self.up + self.down

    def quiet(self, seconds=1.0, limit=20.0):
        """Waits until nothing has passed for a while."""
        end, last, since = time.monotonic() + limit, self.total, time.monotonic()
        while time.monotonic() - since < seconds:
            if time.monotonic() > end:
                raise SystemExit("tools/bench: the connection does not come to rest")
            time.sleep(0.02)
            if self.total != last:
                last, since = self.total, time.monotonic()

    def close(self):
        self.listener.close()


def process(child, *names):
    """What /proc says of a process, in KiB."""
    lines = dict(line.split(":", 1) for line in open(f"/proc/{child.pid}/status") if ":" in line)
    return [int(lines[name].split()[0]) for name in names]


def cpu(child):
    fields = open(f"/proc/{child.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def customers(path, count):
    """A list of customers to import, each with a note."""
    with open(path, "w") as file:
        file.write("id,name,city,sector,size,phone,email,note\n")
        for number in range(count):
            city = ("杭州", "Basel", "上海", "Leeds")[number % 4]
            file.write(f"K-{number:06},{city}嘉和 Works {number * 7919 % 1000003},{city},construction,{number * 31 % 997},"
                       f"+86 571 {number * 104729 % 100000000:08},office{number}@example.com,"
                       f"\"{'他们觉得价格太高，想要报价' if number % 2 else 'Asked for a quote; decides after the fair'}, {number}\"\n")


def filled(office, options, count):
    """A hub with customers and notes, from one laptop."""
    office.serve()
    path = os.path.join(office.folder, "customers.csv")
    count = max(1, round(count * options.scale))
    customers(path, count)
    home = office.laptop("writer")
    office.satchel(home, "import", path)
    office.satchel(home, "sync")
    return home, count


def compressed(data):
    """The size under zstd -3, by the system's library."""
    library = ctypes.CDLL(ctypes.util.find_library("zstd"))
    library.ZSTD_compressBound.restype = library.ZSTD_compress.restype = ctypes.c_size_t
    library.ZSTD_compressBound.argtypes = [ctypes.c_size_t]
    library.ZSTD_compress.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    bound = library.ZSTD_compressBound(len(data))
    return library.ZSTD_compress(ctypes.create_string_buffer(bound), bound, data, len(data), 3)


def entity_tables(store, path):
    """A vacuumed SQLite file of the entity tables alone, as they are shown to whoever queries them."""
    source = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    names = [name[5:] for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'live\\_%' ESCAPE '\\'")]
    target = sqlite3.connect(path)
    for name in names:
        (sql,) = source.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone()
        target.execute(sql)
        width = len(source.execute(f'SELECT * FROM "{name}" LIMIT 0').description)
        target.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * width)})', source.execute(f'SELECT * FROM "{name}"'))
    target.commit()
    target.execute("VACUUM")
    target.close()
    return names


def first(name, office, options):
    """A new laptop gets everything: 20,000 rows, that is customers, a note for each, and the tags of the notes."""
    writer, count = filled(office, options, 5_714)
    times, sizes = [], []
    for number in range(min(options.times, 3)):
        relay = office.relay()
        home = office.laptop(f"reader-{number}", relay.port)
        before, start = relay.total, time.perf_counter()
        office.satchel(home, "sync")
        times.append(time.perf_counter() - start)
        sizes.append(relay.total - before)
        # Whom the hub enrolled last the others do not know yet.
        office.satchel(writer, "sync")
        if office.status(home)["digest"] != office.status(writer)["digest"]:
            raise SystemExit("tools/bench: the new laptop does not show what the other shows")
    path = os.path.join(office.folder, "tables.sqlite")
    entity_tables(os.path.join(home, "store.sqlite"), path)
    file = compressed(open(path, "rb").read())
    rows = sum(office.status(home)["rows"].values())
    size = statistics.median(sizes)
    # The program's start is in it.
    yield row(name, statistics.median(times), "s", 1.5, rows=rows)
    yield dict(row(name + "-bytes", size, "bytes", 1.2, "entity tables, zstd -3", file, rows=rows), aim_of="ratio",
               reached=size <= 1.2 * file)


def latency(name, office, options):
    """A write on one online laptop, until a reader of the other's store sees it."""
    office.serve()
    homes = [office.laptop("a"), office.laptop("b")]
    office.satchel(homes[0], "customer", "add", "name=Pike", "key=C-1", "phone=0")
    for home in homes:
        office.satchel(home, "sync")
    for home in homes:
        office.agent(home)
    writer = office.bench.CommandConnection(os.path.join(homes[0], "agent.sock"))
    reader = sqlite3.connect(f"file:{homes[1]}/store.sqlite?mode=ro", uri=True, isolation_level=None)
    saved, seen = [], []
    for number in range(max(30, round(300 * options.scale))):
        value = f"+86 21 5551 {number:04}"
        begin = time.perf_counter()
        writer.ask({"set": {"entity": "customer", "row": "C-1", "assignments": [f"phone={value}"]}})
        saved.append(time.perf_counter() - begin)
        office.bench.until(lambda: reader.execute("SELECT phone FROM customer WHERE key = 'C-1'").fetchone()[0] == value)
        seen.append(time.perf_counter() - begin)
        # People do not write in the moment in which the last change arrives.
        time.sleep(0.01)
    saved, seen = sorted(saved[10:]), sorted(seen[10:])
    worst = lambda all: all[min(len(all) - 1, int(len(all) * 0.99))] * 1000
    yield row(name, statistics.median(seen) * 1000, "ms", 20, "saving alone", statistics.median(saved) * 1000, writes=len(seen))
    yield row(name + "-99", worst(seen), "ms", 60, "saving alone, 99 %", worst(saved), writes=len(seen))


def idle_connection(name, office, options):
    """The hub's memory with live connections on which nothing happens, beside that without."""
    count = max(8, round(2_000 * options.scale))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 3 * count + 200)), hard))
    office.serve()
    credentials = []
    for number in range((count + 3) // 4):
        body = json.dumps(dict(code=office.code(f"P{number}"), site=f"{number + 1:016x}", device="bench", signing_key="ab" * 32)).encode()
        connection = office.bench.http.client.HTTPConnection("127.0.0.1", office.port)
        connection.request("POST", "/v1/enrol", body, {"Content-Type": "application/json"})
        credentials.append(json.loads(connection.getresponse().read())["credential"])
        connection.close()
    time.sleep(1)
    (before,) = process(office.hub, "VmRSS")
    connections = []
    for number in range(count):
        connection = socket.create_connection(("127.0.0.1", office.port))
        connection.sendall(f"GET /v1/live HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {credentials[number // 4]}\r\n\r\n".encode())
        connections.append(connection)
    for connection in connections:
        received = b""
        while b"data:" not in received:
            received += connection.recv(4096)
    # Long enough for two signs of life on each.
    time.sleep(31 if options.scale >= 1 else 1)
    (after,) = process(office.hub, "VmRSS")
    for connection in connections:
        connection.close()
    yield row(name, (after - before) / count, "KiB", 40, connections=count, hub_mib=round(after / 1024, 1))


def wire_edit(name, office, options):
    """One edited phone number from an agent to the hub: all bytes that pass, on the HTTP/2 connection that is open."""
    office.serve(tls=True)
    relay = office.relay()
    home = office.laptop("a", relay.port)
    office.satchel(home, "customer", "add", "name=Pike", "key=C-1", "phone=0")
    office.satchel(home, "sync")
    office.agent(home)
    writer = office.bench.CommandConnection(os.path.join(home, "agent.sock"))
    relay.quiet()
    sizes, ups, opened = [], [], relay.connections
    for number in range(12):
        before, up = relay.total, relay.up
        writer.ask({"set": {"entity": "customer", "row": "C-1", "assignments": [f"phone=+86 21 5551 {number:04}"]}})
        relay.quiet()
        sizes.append(relay.total - before)
        ups.append(relay.up - up)
    if office.status(home)["unsent"]:
        raise SystemExit("tools/bench: the edit was not sent")
    # The first edits teach both ends' tables of heads what comes again and again; a sign of life of the live stream may fall into one.
    yield row(name, statistics.median(sizes[4:]), "bytes", 400, up=statistics.median(ups[4:]), least=min(sizes[4:]),
              connections_opened_meanwhile=relay.connections - opened)


def idle_cpu(name, office, options):
    """The processor time of an agent that has nothing to do but to stay in touch, scaled to an hour."""
    office.serve()
    home = office.laptop("a")
    office.satchel(home, "customer", "add", "name=Pike", "key=C-1")
    agent = office.agent(home)
    time.sleep(5)
    seconds = max(60, round(300 * min(options.scale, 1)))
    before, start = cpu(agent), time.monotonic()
    time.sleep(seconds)
    spent, wall = cpu(agent) - before, time.monotonic() - start
    yield row(name, spent / wall * 3600, "s/h", 1.0, seconds=round(wall), spent=round(spent, 3))


def resume(name, office, options):
    """A photo of 10 MB goes up while the connection is cut ten times: all bytes that pass both ways, rows, heads and answers with them."""
    office.serve()
    relay = office.relay()
    home = office.laptop("a", relay.port)
    size = max(1 << 20, round(10_000_000 * options.scale))
    path = os.path.join(office.folder, "shelf.jpg")
    with open(path, "wb") as file:
        file.write(b"\xff\xd8\xff\xe0" + random.Random(1).randbytes(size - 4))
    office.satchel(home, "customer", "add", "name=Pike", "key=C-1")
    office.satchel(home, "sync")
    office.satchel(home, "photo", "add", path, "--of", "C-1")
    relay.cuts, relay.cut_after = 10, size // 12
    before, syncs = relay.total, 0
    while office.status(home).get("unsent_attachments"):
        syncs += 1
        if syncs > 40:
            raise SystemExit("tools/bench: the photo does not arrive")
        subprocess.run([f"{office.bench.BIN}/satchel", "sync", "--home", home], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if relay.cuts:
        raise SystemExit(f"tools/bench: {relay.cuts} cuts did not come about")
    total = relay.total - before
    yield dict(row(name, total, "bytes", 1.05, "the photo's bytes", size, cuts=10, syncs=syncs), aim_of="ratio", reached=total <= 1.05 * size)


def agent_memory(name, office, options):
    """The memory of an agent whose laptop holds 20,000 rows, after it has synced, searched and listed."""
    home, count = filled(office, options, 5_714)
    agent = office.agent(home)
    for command in (["customer", "list", "--limit", "50"], ["search", "报价"], ["leads", "--top", "10"], ["status"], ["sync"]):
        office.satchel(home, *command)
    time.sleep(2)
    now, peak = process(agent, "VmRSS", "VmHWM")
    yield row(name, now / 1024, "MiB", 80, peak_mib=round(peak / 1024, 1), rows=sum(office.status(home)["rows"].values()))
