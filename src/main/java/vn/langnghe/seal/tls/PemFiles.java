package vn.langnghe.seal.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two PEM files (RFC 7468): a certificate chain, our own first, and its private key in PKCS#8 without a password. */
record PemFiles(Path chain, Path key) {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    Certificate[] readChain() throws IOException, GeneralSecurityException {
        byte[] pem = Files.readAllBytes(chain);
        Certificate[] certificates = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem))
                .toArray(Certificate[]::new);
        if (certificates.length == 0) {
            throw new GeneralSecurityException("no certificate");
        }
        return certificates;
    }

    /** @param owner the key that the certificate names; the private key must be its other half */
    PrivateKey readKey(PublicKey owner) throws IOException, GeneralSecurityException {
        Matcher pem = KEY.matcher(Files.readString(key, US_ASCII));
        if (!pem.find()) {
            throw new GeneralSecurityException("no private key in PKCS#8");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
        PrivateKey read =
                KeyFactory.getInstance(owner.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        if (!belongTogether(read, owner)) {
            throw new GeneralSecurityException("key of another certificate");
        }
        return read;
    }

    private static boolean belongTogether(PrivateKey mine, PublicKey shown) throws GeneralSecurityException {
        byte[] words = "whose is this".getBytes(US_ASCII);
        String algorithm = switch (shown.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> shown.getAlgorithm();
        };
        Signature signer = Signature.getInstance(algorithm);
        signer.initSign(mine);
        signer.update(words);
        byte[] signed = signer.sign();
        signer.initVerify(shown);
        signer.update(words);
        return signer.verify(signed);
    }

    /** Changes whenever one of the two files is written anew. */
    String version() throws IOException {
        return Files.getLastModifiedTime(chain) + " " + Files.getLastModifiedTime(key);
    }
}
