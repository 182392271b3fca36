package vn.langnghe.mail.listener;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A client that says exactly what the test says. */
public final class SmtpTalk implements AutoCloseable {
    private Socket socket;
    private BufferedReader in;
    private OutputStream out;

    /** Connects and reads the greeting. */
    public SmtpTalk(int port) throws IOException {
        use(new Socket("127.0.0.1", port));
        answer();
    }

    private void use(Socket connected) throws IOException {
        socket = connected;
        socket.setSoTimeout(120_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        out = socket.getOutputStream();
    }

    /**
     * Goes on behind TLS.
     *
     * @param smuggled sent in clear in the same packet as the command
     */
    public String startTls(SSLContext trust, String smuggled) throws IOException {
        out.write(("STARTTLS\r\n" + smuggled).getBytes(ISO_8859_1));
        out.flush();
        String answer = answer();
        SSLSocket secret = (SSLSocket) trust.getSocketFactory().createSocket(socket, "localhost", 0, true);
        secret.startHandshake();
        use(secret);
        return answer;
    }

    /** Sends one line and reads the whole answer. */
    public String say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
        return answer();
    }

    /** Opens a mail up to DATA; gives the last answer. */
    public String begin(String from, String to) throws IOException {
        say("EHLO test.example.org");
        say("MAIL FROM:<" + from + ">");
        String recipient = say("RCPT TO:<" + to + ">");
        return recipient.startsWith("250") ? say("DATA") : recipient;
    }

    /** Sends bytes as they are, then the end of DATA. */
    public String data(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write("\r\n.\r\n".getBytes(ISO_8859_1));
        out.flush();
        return answer();
    }

    /** Sends bytes as the last chunk of a mail (RFC 3030). */
    public String chunk(byte[] bytes) throws IOException {
        out.write(("BDAT " + bytes.length + " LAST\r\n").getBytes(ISO_8859_1));
        out.write(bytes);
        out.flush();
        return answer();
    }

    private String answer() throws IOException {
        StringBuilder all = new StringBuilder();
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            all.append(line).append('\n');
            line = in.readLine();
        }
        return all.append(line).toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
