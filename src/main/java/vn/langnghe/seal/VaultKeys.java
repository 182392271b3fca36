package vn.langnghe.seal;

import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The vault's key pairs by number. The newest public key seals; every private key that is there opens. */
final class VaultKeys {
    private final NavigableMap<Integer, byte[]> publicKeys = new TreeMap<>();
    private final List<Opener> openers = new ArrayList<>();
    private final Optional<OpeningKeys> opening;

    /** @param opens false for role {@code public}: private keys are not even looked at */
    VaultKeys(KeyFiles files, boolean opens) {
        NumberedKeys.VAULT_PUBLIC
                .in(files.folder())
                .forEach((number, name) -> publicKeys.put(number, files.read(name)));
        if (publicKeys.isEmpty()) {
            files.read(KeyFiles.VAULT_PUBLIC);
        }
        if (opens) {
            publicKeys.descendingMap().forEach((number, key) -> open(files, number, key));
        }
        opening = openers.isEmpty() ? Optional.empty() : Optional.of(new OpeningKeys(openers));
    }

    /** Of an older pair the private half may be gone, because it was retired; never of the newest. */
    private void open(KeyFiles files, int number, byte[] publicKey) {
        String name = NumberedKeys.VAULT_PRIVATE.file(number);
        if (number < newest() && !files.has(name)) {
            return;
        }
        PrivateKey key = Curve.privateKey(KeyRing.secret(files, name));
        if (!Curve.belong(key, publicKey)) {
            throw new KeysProblem("Hai tệp khóa " + name + " và " + NumberedKeys.VAULT_PUBLIC.file(number) + " trong "
                    + files.folder() + " không cùng một cặp.");
        }
        openers.add(new Opener(key, publicKey));
    }

    int newest() {
        return publicKeys.lastKey();
    }

    /** The one that everything new is sealed for. */
    byte[] publicKey() {
        return publicKeys.lastEntry().getValue();
    }

    /** Whether there is a private key besides the newest. */
    boolean several() {
        return openers.size() > 1;
    }

    Optional<OpeningKeys> opening() {
        return opening;
    }

    /** By the names under which fingerprints are remembered: {@code vault}, {@code vault-2} and so on. */
    Map<String, byte[]> named() {
        Map<String, byte[]> named = new TreeMap<>();
        publicKeys.forEach((number, key) -> named.put(NumberedKeys.name("vault", number), key));
        return named;
    }
}
