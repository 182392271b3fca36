package vn.langnghe.seal.tls;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import vn.langnghe.platform.StartProblem;

/**
 * Whose a port is. The files are read again when they were renewed; renewed files that cannot be read leave the former
 * ones in force, and the log says so.
 */
public final class TlsIdentity {
    private static final System.Logger LOG = System.getLogger(TlsIdentity.class.getName());
    private static final char[] NO_PASSWORD = {};

    private final PemFiles files;
    private String version;
    private SSLContext context;

    private TlsIdentity(PemFiles files) throws IOException, GeneralSecurityException {
        this.files = files;
        this.version = files.version();
        this.context = load(files);
    }

    /** @throws StartProblem when the two files are not a certificate and its key */
    public static TlsIdentity of(Path chain, Path key) {
        try {
            return new TlsIdentity(new PemFiles(chain, key));
        } catch (IOException | GeneralSecurityException e) {
            throw new StartProblem(
                    "Chứng thư " + chain + " và khóa " + key
                            + " không dùng được cho cổng thư; cần hai tệp PEM, khóa dạng PKCS#8 không mật khẩu của"
                            + " đúng chứng thư ấy (LANGNGHE_SMTP_TLS_CERT, LANGNGHE_SMTP_TLS_KEY).",
                    e);
        }
    }

    /** The server's side of TLS over a connection that was in clear so far; closing it closes the connection. */
    public SSLSocket over(Socket clear) throws IOException {
        InetSocketAddress other = (InetSocketAddress) clear.getRemoteSocketAddress();
        SSLSocket secret = (SSLSocket) fresh().getSocketFactory()
                .createSocket(clear, other.getAddress().getHostAddress(), other.getPort(), true);
        secret.setUseClientMode(false);
        return secret;
    }

    private synchronized SSLContext fresh() {
        try {
            String found = files.version();
            if (!found.equals(version)) {
                version = found;
                context = load(files);
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(
                    Level.ERROR,
                    "renewed certificate not usable: {0}",
                    e.getClass().getSimpleName());
        }
        return context;
    }

    private static SSLContext load(PemFiles files) throws IOException, GeneralSecurityException {
        Certificate[] chain = files.readChain();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("mail", files.readKey(chain[0].getPublicKey()), NO_PASSWORD, chain);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
