"""A small HTTP server on loopback for the tests of REST: one path for each behaviour.

Prints its port when it listens; ends when its standard input does, so that it never outlives the tests.
"""
import gzip
import http.server
import os
import socketserver
import ssl
import sys
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body=b"", **fields):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        try:
            self.route(self.path)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def route(self, path):
        if path == "/ok":
            self.answer(200, b"kind: Gateway\n", Content_Type="application/yaml", X_Empty="")
        elif path == "/empty":
            self.answer(204)
        elif path == "/echo":
            self.answer(200, "".join(f"{n}: {v}\n" for n, v in self.headers.items()).encode())
        elif path == "/redirect":
            self.answer(302, b"moved", Location="/ok", X_From="redirect")
        elif path == "/loop":
            self.answer(302, b"again", Location="/loop")
        elif path == "/to-file":
            self.answer(302, b"", Location="file:///etc/passwd")
        elif path == "/to-dict":
            self.answer(301, b"", Location="dict://127.0.0.1:1/x")
        elif path == "/gzip":
            self.answer(200, gzip.compress(b"a: 1\n" * 1000), Content_Encoding="gzip")
        elif path == "/bomb":
            self.answer(200, gzip.compress(b"\0" * (8 << 20)), Content_Encoding="gzip")
        elif path == "/large":
            self.answer(200, b"x" * 300_000)
        elif path == "/endless":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            while True:
                self.wfile.write(b"1000\r\n" + b"y" * 4096 + b"\r\n")
        elif path == "/slow":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"begin")
            self.wfile.flush()
            time.sleep(30)
        elif path == "/short":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"begin")
            self.close_connection = True
        elif path.startswith("/status/"):
            self.answer(int(path.rsplit("/", 1)[1]), b"an error page")
        else:
            self.answer(404, b"an error page")

    def log_message(self, *arguments):
        pass


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        pass


def end_with_standard_input():
    sys.stdin.buffer.read()
    os._exit(0)


server = Server(("127.0.0.1", 0), Handler)
if len(sys.argv) > 1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=end_with_standard_input, daemon=True).start()
print(server.server_address[1], flush=True)
server.serve_forever()
