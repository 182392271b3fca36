package vn.langnghe.identity.rotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.identity.rotation.SealedColumn.Found;
import vn.langnghe.leak.Dump;
import vn.langnghe.leak.Needles;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.CodeLock;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.seal.Rewrapping;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.testing.SecurityTable;
import vn.langnghe.web.account.Colleague;

/**
 * Somebody took the whole database and knows this program, but has neither the vault's key nor the pepper. Whatever they
 * try is tried with the right keys as well: an attempt that could not succeed at all would prove nothing.
 */
class StolenDumpIT {
    private static final int GUESSES = 10_000;
    private static final String NAME = "Nguyễn Chim Ưng Qvuzo";
    private static final String STORY = "Qvuzo kể: trưởng phòng đòi ba triệu mới ký hồ sơ.";
    private static final RunningService SERVICE = RunningService.get();
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]+)</code>");

    @TempDir
    private static Path thief;

    private static ToolDatabase dump;
    private static Seal owners;
    private static Seal fresh;
    private static Seal publicOnly;
    private static JsonObject receipt;
    private static final Map<String, String> SECRETS = new TreeMap<>();

    @BeforeAll
    static void everythingIsThere() throws IOException {
        dump = SERVICE.database();
        Path keys = SERVICE.dataDir().resolve("keys");
        owners = Seal.withKeysIn(keys);
        fresh = Seal.withKeysIn(thief.resolve("fresh"));
        publicOnly = withThePublicHalvesOf(keys);
        receipt = send();
        SECRETS.put("receipt code", receipt.getString("receiptCode").replaceAll("\\D", ""));
        secretsOfStaff();
    }

    @AfterAll
    static void close() {
        dump.close();
    }

    private static JsonObject send() {
        Reply reply = SERVICE.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", STORY)
                                .add("kind", "TO_CAO")
                                .add("category", "BRIBERY")
                                .add(
                                        "identity",
                                        Json.createObjectBuilder()
                                                .add("mode", "SEALED")
                                                .add("name", NAME)
                                                .add("phone", "0935 468 213")
                                                .add("email", "chimung@qvuzo.example"))
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    private static void secretsOfStaff() {
        Colleague one = Colleague.joined("PNV", "HANDLER");
        SECRETS.put("password", Colleague.PASSWORD);
        SECRETS.put("token", one.token());
        Http browser = SERVICE.http();
        Reply login = browser.postForm("/login", Map.of("username", one.username(), "password", Colleague.PASSWORD));
        for (String cookie : login.raw().headers().allValues("Set-Cookie")) {
            String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
            if (value.length() > 12) {
                SECRETS.put("cookie " + cookie.substring(0, cookie.indexOf('=')), value);
            }
        }
        one.login();
        one.post("/desk/second-factor", "do", "begin", "password", Colleague.PASSWORD);
        SECRETS.put(
                "second factor",
                first(SECRET, one.get("/desk/second-factor").body()).replace(" ", ""));
        SECRETS.put("invitation", Colleague.invite("w" + one.username().substring(1), "PNV", "HANDLER"));
        assertThat(SECRETS.keySet()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(SECRETS.values()).noneMatch(String::isEmpty);
    }

    /** What a process in role public holds, and a pepper that is not the right one. */
    private static Seal withThePublicHalvesOf(Path keys) throws IOException {
        Path folder = thief.resolve("public");
        Seal.withKeysIn(folder);
        try (var files = Files.list(keys)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("vault.*\\.pub"))
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Seal.withoutVaultKey(folder).orElseThrow();
    }

    /** Identities, stories, mails, files, messages, letters, reveals: every column that holds envelopes. */
    @Test
    void noEnvelopeOpens() {
        Rewrapping right = owners.rewrapping();
        Rewrapping wrong = fresh.rewrapping();
        assertThatThrownBy(publicOnly::rewrapping).isInstanceOf(CannotOpen.class);
        long tried = 0;
        long opened = 0;
        for (SealedColumn column : SealedColumns.ALL) {
            for (Found found : dump.list(column.select(), column::found, column.after("", 300))) {
                opened += opens(right, found) ? 1 : 0;
                assertThat(opens(wrong, found)).as(column.place()).isFalse();
                tried++;
            }
        }
        assertThat(opened).as("with the right key they do open").isGreaterThan(tried / 2);
        assertThat(tried).isGreaterThan(20);
        SecurityTable.add("stolen dump", "every kind of envelope, fresh and public keys", "0 of " + tried + " opened");
    }

    private static boolean opens(Rewrapping keys, Found found) {
        try {
            keys.slot(found.head(), found.context());
            return true;
        } catch (CannotOpen e) {
            return false;
        }
    }

    @Test
    void neitherTheNameNorTheStoryIsRead() {
        byte[] identity =
                value("select i.sealed as v from identity i join case_file c on c.id = i.case_id where c.number = ?");
        byte[] story = value("select story_sealed as v from case_file where number = ?");
        String id = new String(value("select id as v from case_file where number = ?"), UTF_8);
        Context name = new Context("identity", id, "all");
        Context words = new Context("case_file", id, "story");
        assertThat(new String(owners.open(identity, name), UTF_8)).contains(NAME);
        assertThat(new String(owners.open(story, words), UTF_8)).contains(STORY);
        for (Seal seal : List.of(fresh, publicOnly)) {
            assertThatThrownBy(() -> seal.open(identity, name)).isInstanceOf(CannotOpen.class);
            assertThatThrownBy(() -> seal.open(story, words)).isInstanceOf(CannotOpen.class);
        }
    }

    private static byte[] value(String sql) {
        return dump.one(sql, row -> row.bytes("v"), receipt.getString("caseNumber"))
                .orElseThrow();
    }

    /** The right code is among those tried: without the pepper even that is not recognised. */
    @Test
    void noCodeIsFoundByTrying() {
        CodeLock lock = dump.one(
                        "select code_salt, code_hash, citizen_public_key, citizen_private_wrapped from case_file where number = ?",
                        row -> new CodeLock(
                                row.bytes("code_salt"),
                                row.bytes("code_hash"),
                                row.bytes("citizen_public_key"),
                                row.bytes("citizen_private_wrapped")),
                        receipt.getString("caseNumber"))
                .orElseThrow();
        ReceiptCode right = ReceiptCode.parse(receipt.getString("receiptCode")).orElseThrow();
        assertThat(owners.unlock(lock, right)).isPresent();
        List<ReceiptCode> guesses = new ArrayList<>(List.of(right));
        while (guesses.size() < GUESSES) {
            guesses.add(ReceiptCode.fresh());
        }
        long found = guesses.parallelStream()
                .map(guess -> fresh.unlock(lock, guess))
                .filter(Optional::isPresent)
                .count();
        assertThat(found).isZero();
        SecurityTable.add("stolen dump", GUESSES + " codes tried, the right one among them", "0 recognised");
    }

    /** As typed, as bytes, in base64, in hexadecimal: none of them, so nothing can be shown at a door. */
    @Test
    void noSecretLiesInIt() throws IOException {
        Path file = thief.resolve("dump.bin");
        assertThat(Dump.write(dump, file)).isGreaterThan(1_000);
        Needles needles = new Needles().text("name", "Ưng Qvuzo").text("phone", "0935468213");
        SECRETS.forEach(needles::text);
        needles.bytes("token in bytes", Base64.getUrlDecoder().decode(SECRETS.get("token")));
        needles.bytes("invitation in bytes", Base64.getUrlDecoder().decode(SECRETS.get("invitation")));
        needles.bytes("second factor in bytes", base32(SECRETS.get("second factor")));
        needles.text("code in groups", SECRETS.get("receipt code").replaceAll("(.{4})(?=.)", "$1 "));
        assertThat(needles.in(file)).isEmpty();
        assertThat(new Needles().text("number", receipt.getString("caseNumber")).in(file))
                .isNotEmpty();
        SecurityTable.add(
                "stolen dump",
                "codes, passwords, tokens, session cookies, invitations, second factors in all tables",
                "0 of " + SECRETS.size() + " kinds found");
    }

    @Test
    void theSecretOfASecondFactorNeedsThePepper() {
        byte[] right = base32(SECRETS.get("second factor"));
        record Kept(byte[] box, Context place) {}
        List<Kept> kept = dump.list(
                "select staff_id, secret_sealed from staff_factor",
                row -> new Kept(
                        row.bytes("secret_sealed"), new Context("staff_factor", row.text("staff_id"), "secret")));
        assertThat(kept)
                .anySatisfy(one ->
                        assertThat(owners.unboxSecret(one.box(), one.place())).isEqualTo(right));
        assertThat(kept)
                .allSatisfy(one -> assertThatThrownBy(() -> fresh.unboxSecret(one.box(), one.place()))
                        .isInstanceOf(CannotOpen.class));
    }

    @Test
    void passwordsAreKeptSlow() {
        assertThat(dump.list("select password_hash from staff", row -> row.text("password_hash")))
                .allMatch(hash ->
                        hash.matches("pbkdf2-sha512\\$\\d{4,}\\$[\\w-]{22}\\$[\\w-]{43}") || hash.length() < 20);
    }

    private static byte[] base32(String text) {
        StringBuilder bits = new StringBuilder();
        text.chars()
                .forEach(c -> bits.append(
                        String.format("%5s", Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                                .replace(' ', '0')));
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
