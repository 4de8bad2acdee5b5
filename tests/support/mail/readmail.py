"""Reads a mail from its input as any mail program would, and prints it as JSON, with what was wrong with it."""
import base64
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
parts = []
defects = [str(defect) for defect in mail.defects]
for part in mail.walk():
    defects += [str(defect) for defect in part.defects]
    for header in part.values():
        defects += [str(defect) for defect in getattr(header, "defects", ())]
    if not part.is_multipart():
        parts.append({
            "type": part.get_content_type(),
            "method": part.get_param("method") or "",
            "fileName": part.get_filename() or "",
            "content": base64.b64encode(part.get_payload(decode=True)).decode(),
        })
print(json.dumps({
    "headers": {name: str(value) for name, value in mail.items()},
    "type": mail.get_content_type(),
    "structure": [part.get_content_type() for part in mail.walk()],
    "parts": parts,
    "defects": defects,
    "lineLengthMax": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
}))
