package vn.langnghe.api.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.platform.setting.Role;

class StrictJsonTest {
    private static final List<String> KNOWN = List.of("text", "urgent", "version", "role", "file", "who", "items");

    private final List<Object> read = new ArrayList<>();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void everyKindOfValueIsRead() {
        read("""
                {"text": "Ngh\\u0129a \\"ba\\" \\/ 𡨸😀", "urgent":true , "version": 17,
                 "role":"STAFF","who":{"text":"x"},"items":["a","b"], "file":"QUJD"}
                """);

        assertThat(read).containsExactly("Nghĩa \"ba\" / 𡨸😀", true, 17, Role.STAFF, "x", "a", "b");
        assertThat(file.toString(UTF_8)).isEqualTo("ABC");
    }

    @Test
    void nullCountsAsNotSent() {
        read("{\"text\":null,\"urgent\":null,\"items\":null}");

        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "\"text\"",
                "{\"text\":\"a\"",
                "{\"text\":\"a\",}",
                "{\"text\":\"a\"}}",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{\"text\":\"a\"}",
                "{\"text\" \"a\"}",
                "{text:\"a\"}",
                "{'text':'a'}",
                "{\"text\":\"a\nb\"}",
                "{\"text\":\"\\x41\"}",
                "{\"text\":\"\\u12G4\"}",
                "{\"urgent\":tru}",
                "{\"text\":nul}",
                "{\"text\":\"a\" \"urgent\":true}",
                "{\"text\":\"a\",,\"urgent\":true}",
                "{/*x*/\"text\":\"a\"}"
            })
    void whatIsNotJsonIsRefused(String bad) {
        assertThat(refused(bad).key()).isEqualTo("api.refused.syntax");
    }

    @Test
    void aNameTwiceIsRefused() {
        InputRefused refused = refused("{\"who\":{\"text\":\"a\",\"text\":\"b\"}}");

        assertThat(refused.key()).isEqualTo("api.refused.twice");
        assertThat(refused.field()).contains("who.text");
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void anUnknownNameIsNamedWithThoseThatAreKnown() {
        InputRefused refused = refused("{\"who\":{\"status\":\"CLOSED\"}}");

        assertThat(refused.field()).contains("who.status");
        assertThat(refused.allowed()).containsExactly("text");
        assertThat(refused.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1e400000}", "{\"version\":-1}", "{\"version\":1.5}", "{\"version\":01}",
                "{\"version\":12345678901}", "{\"version\":NaN}", "{\"version\":\"1\"}", "{\"version\":[1]}"
            })
    void aNumberOutOfRangeIsRefused(String bad) {
        assertThat(refused(bad).key()).isEqualTo("api.refused.type.number");
        assertThat(refused(bad).field()).contains("version");
    }

    @Test
    void aWrongTypeIsNamed() {
        assertThat(refused("{\"text\":5}").key()).isEqualTo("api.refused.type.text");
        assertThat(refused("{\"text\":{\"a\":1}}").key()).isEqualTo("api.refused.type.text");
        assertThat(refused("{\"urgent\":\"true\"}").key()).isEqualTo("api.refused.type.yesNo");
        assertThat(refused("{\"who\":\"me\"}").key()).isEqualTo("api.refused.type.object");
        assertThat(refused("{\"items\":{}}").key()).isEqualTo("api.refused.type.list");
        assertThat(refused("{\"items\":[\"a\",7]}").field()).contains("items[1]");
    }

    @Test
    void aCodeOutsideItsListIsNamedWithTheList() {
        InputRefused refused = refused("{\"role\":\"staff\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.field()).contains("role");
        assertThat(refused.allowed()).containsExactly("PUBLIC", "STAFF", "ALL");
    }

    @Test
    void onlyPlainUtf8IsRead() {
        byte[] marked = "\uFEFF{\"text\":\"a\"}".getBytes(UTF_8);
        assertThat(refused(marked).key()).isEqualTo("api.refused.mark");
        assertThat(refused("{\"text\":\"a\"}".getBytes(UTF_16)).key()).isEqualTo("api.refused.mark");
        for (String bad : List.of("C328", "EDA080", "C0AF", "F8888080", "F4908080", "80", "E282", "FF")) {
            byte[] typed = bytes("{\"text\":\"", bad, "\"}");
            assertThat(refused(typed).key()).as(bad).isEqualTo("api.refused.notUtf8");
        }
    }

    @Test
    void depthAndLengthCostNothing() {
        String deep = "{\"items\":" + "[".repeat(100_000);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < 9 ? "{\"text\":\"".charAt(at++) : 'a';
            }
        };

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(120), () -> {
            assertThat(refused(deep).key()).isEqualTo("api.refused.type.text");
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> read(endless, 1_000_000))
                    .matches(r -> r.key().equals("api.refused.longText"));
        });
    }

    @Test
    void aBodyOverTheLimitIs413() {
        InputStream large = new ByteArrayInputStream(("{\"text\":\"" + "a".repeat(50) + "\"}").getBytes(UTF_8));

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> read(large, 20))
                .matches(r -> r.status() == 413);
    }

    @Test
    void filesOfEveryLengthComeBackByteForByte() {
        for (int length : List.of(0, 1, 2, 3, 4, 9_215, 9_216, 9_217, 12_287, 12_288, 12_289, 100_000)) {
            byte[] content = new byte[length];
            new Random(length).nextBytes(content);
            file.reset();

            read("{\"file\":\"" + Base64.getEncoder().encodeToString(content).replace("/", "\\/") + "\"}");

            assertThat(file.toByteArray()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "AB",
                "ABC",
                "AB=C",
                "=ABC",
                "A===",
                "AB==CDEF",
                "QUI",
                "QQ=A",
                "QR==",
                "QUJ=",
                "Q U=",
                "Q-_A",
                "é"
            })
    void whatIsNotBase64IsRefused(String bad) {
        InputRefused refused = refused("{\"file\":\"" + bad + "\"}");

        assertThat(refused.key()).isEqualTo("api.refused.base64");
        assertThat(refused.field()).contains("file");
    }

    private InputRefused refused(String bad) {
        return refused(bad.getBytes(UTF_8));
    }

    private InputRefused refused(byte[] bad) {
        try {
            read(new ByteArrayInputStream(bad), 1_000_000);
        } catch (InputRefused e) {
            return e;
        }
        throw new AssertionError("taken: " + new String(bad, UTF_8));
    }

    private void read(String text) {
        read(new ByteArrayInputStream(text.getBytes(UTF_8)), 1_000_000);
    }

    private void read(InputStream in, long limit) {
        StrictJson.read(in, limit, KNOWN, this::take);
    }

    private void take(String name, StrictJson json) {
        switch (name) {
            case "text" -> read.add(json.string(100));
            case "urgent" -> read.add(json.yesOrNo());
            case "version" -> read.add(json.whole());
            case "role" -> read.add(json.code(Role.class));
            case "file" -> json.base64(file);
            case "who" -> json.object(List.of("text"), inner -> read.add(json.string(100)));
            default -> json.list(index -> read.add(json.string(100)));
        }
    }

    private static byte[] bytes(String before, String hex, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(UTF_8));
        for (int i = 0; i < hex.length(); i += 2) {
            all.write(Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        all.writeBytes(after.getBytes(UTF_8));
        return all.toByteArray();
    }
}
