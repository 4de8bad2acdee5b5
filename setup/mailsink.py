"""A mail server for the demo: keeps every mail as a file that mail programs open, and sends nothing on.

mailsink.py FOLDER: prints its address, then serves on this machine only until it is stopped.
"""
import asyncio
import datetime
import pathlib
import signal
import sys

from aiosmtpd.smtp import SMTP


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        moment = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
        partial = self.folder / "partial"
        partial.write_bytes(envelope.content)
        partial.rename(self.folder / f"{moment}-{self.count:04}.eml")
        return "250 OK"


async def serve():
    loop = asyncio.get_running_loop()
    keeper = Keeper(pathlib.Path(sys.argv[1]))
    server = await loop.create_server(lambda: SMTP(keeper, hostname="localhost", loop=loop), "127.0.0.1", 0)
    print(f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    await stopped.wait()


asyncio.run(serve())
