"""Every page of a drawer file, decrypted one by one: what lies in free pages and slack is seen, too."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16


def plain_pages(path: Path, key: bytes) -> bytes:
    """SQLCipher 4: AES-256-CBC; a page ends with its initialisation vector and seal, the first begins with a salt."""
    sealed, plain = path.read_bytes(), []
    for at in range(0, len(sealed), PAGE):
        page = sealed[at : at + PAGE]
        begin = SALT if at == 0 else 0
        vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        plain.append(decryptor.update(page[begin : PAGE - RESERVED]) + decryptor.finalize())
    return b"\0".join(plain)
