"""A real mail server that does what the recipient's name says: anna accepts, refuse is unknown (550), greylist is told to
come back the first time (451), hang is never answered, drop loses the connection when the mail is there.

mailserver.py FOLDER [--tls CERTIFICATE KEY] [--login USER PASSWORD]
Prints its port, then keeps each mail as FOLDER/NUMBER.eml until its input ends.
"""
import argparse
import asyncio
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Behaviour:
    def __init__(self, folder):
        self.folder = folder
        self.greylisted = set()
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.partition("@")[0]
        if name == "refuse":
            return "550 5.1.1 no such mailbox"
        if name == "greylist" and address not in self.greylisted:
            self.greylisted.add(address)
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].partition("@")[0]
        if name == "hang":
            await asyncio.Event().wait()
        if name == "drop":
            server.transport.abort()
            return "421 gone"
        self.count += 1
        partial = self.folder / "partial"
        partial.write_bytes(envelope.content)
        partial.rename(self.folder / f"{self.count:04}.eml")
        return "250 OK"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tls", nargs=2)
    parser.add_argument("--login", nargs=2)
    return parser.parse_args()


def options_of(wanted):
    options = {"hostname": "mail.test", "enable_SMTPUTF8": False}
    if wanted.tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*wanted.tls)
        options |= {"tls_context": context, "require_starttls": True}
    if wanted.login:
        right = LoginPassword(*(word.encode() for word in wanted.login))
        options |= {
            "auth_required": True,
            "authenticator": lambda server, session, envelope, mechanism, data: AuthResult(success=data == right),
        }
    return options


async def serve():
    wanted = arguments()
    behaviour = Behaviour(wanted.folder)
    options = options_of(wanted)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(behaviour, loop=loop, **options), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
