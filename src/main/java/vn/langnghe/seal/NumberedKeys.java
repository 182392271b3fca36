package vn.langnghe.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Key files of which there may be several: {@code mail.key} is the first, {@code mail-2.key} the next one. */
record NumberedKeys(String stem, String suffix) {
    static final NumberedKeys MAIL = new NumberedKeys("mail", ".key");
    static final NumberedKeys VAULT_PUBLIC = new NumberedKeys("vault", ".pub");
    static final NumberedKeys VAULT_PRIVATE = new NumberedKeys("vault", ".key");

    private static final String NUMBER = "(?:-([1-9][0-9]{0,5}))?";

    /** Those that lie in the folder, by number; none where there is no folder. */
    NavigableMap<Integer, String> in(Path folder) {
        Pattern pattern = Pattern.compile(Pattern.quote(stem) + NUMBER + Pattern.quote(suffix));
        NavigableMap<Integer, String> keys = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return keys;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.map(f -> pattern.matcher(f.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(m -> keys.put(m.group(1) == null ? 1 : Integer.parseInt(m.group(1)), m.group()));
        } catch (IOException e) {
            throw new KeysProblem("Không đọc được thư mục khóa " + folder + ": " + e.getMessage(), e);
        }
        return keys;
    }

    String file(int number) {
        return name(stem, number) + suffix;
    }

    /** Under which a fingerprint is remembered: {@code mail}, {@code mail-2} and so on. */
    static String name(String stem, int number) {
        return number == 1 ? stem : stem + "-" + number;
    }

    /** The highest number among such names; 0 when there is none. */
    static int newest(String stem, Iterable<String> names) {
        Pattern pattern = Pattern.compile(Pattern.quote(stem) + NUMBER);
        int newest = 0;
        for (String name : names) {
            Matcher m = pattern.matcher(name);
            if (m.matches()) {
                newest = Math.max(newest, m.group(1) == null ? 1 : Integer.parseInt(m.group(1)));
            }
        }
        return newest;
    }
}
