package vn.langnghe.platform.setting;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a setting may be, and the sentence when it is not. */
final class SettingRules {
    static final List<String> PROFILES = List.of("phu_yen_3_offices", "two_tier_2025");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,5}");
    private static final Pattern NODE = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final int HIGHEST_PORT = 65_535;

    private SettingRules() {}

    static void onlyKnown(Collection<String> environment) {
        environment.stream()
                .filter(name -> name.startsWith(SettingKey.ENV_PREFIX))
                .filter(name -> SettingKey.ofEnv(name).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new SettingsProblem("Không có cài đặt " + name + ", có phải ý là "
                            + SettingKey.nearest(name).env() + "?");
                });
    }

    static void check(Map<SettingKey, String> values, boolean embedded) {
        port(SettingKey.HTTP_PORT, values, 1);
        port(SettingKey.SMTP_PORT, values, 0);
        require(
                !values.get(SettingKey.HTTP_PORT).equals(values.get(SettingKey.SMTP_PORT)),
                "LANGNGHE_HTTP_PORT và LANGNGHE_SMTP_PORT không được trùng nhau.");
        oneOf(SettingKey.DEMO, values, List.of("", "true", "false"));
        oneOf(SettingKey.ROLE, values, List.of("public", "staff", "all"));
        oneOf(SettingKey.PROFILE, values, PROFILES);
        matches(SettingKey.CASE_PREFIX, values, PREFIX, "chữ in hoa không dấu và chữ số, tối đa 6 ký tự, ví dụ PY");
        matches(SettingKey.MAIL_ADDRESS, values, ADDRESS, "một địa chỉ thư, ví dụ phananh@tinh.gov.vn");
        matches(SettingKey.NODE, values, Pattern.compile("|" + NODE.pattern()), "chữ thường, chữ số và dấu gạch");
        dataDir(values);
        addresses(values);
        certificate(values);
        database(values, embedded);
    }

    private static void addresses(Map<SettingKey, String> values) {
        mailboxes(values);
        scanner(values);
        url(SettingKey.OUT_SMTP_URL, values, List.of("smtp", "smtps"), "smtp://máy-chủ:587");
        url(SettingKey.PUBLIC_URL, values, List.of("http", "https"), "https://phananh.tinh.gov.vn");
    }

    /** Files leave their envelopes for it: nothing of that goes over a network. */
    private static void scanner(Map<SettingKey, String> values) {
        matches(
                SettingKey.VIRUS_SCANNER,
                values,
                Pattern.compile("|unix:(?://)?/\\S+|tcp://(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\]):\\d{1,5}"),
                "unix:/run/clamav/clamd.ctl hoặc tcp://127.0.0.1:3310, trên chính máy này");
    }

    private static void mailboxes(Map<SettingKey, String> values) {
        String[] urls = values.get(SettingKey.IMAP_URL).split("\\s+");
        for (String url : urls) {
            Map<SettingKey, String> one = Map.of(SettingKey.IMAP_URL, url);
            url(SettingKey.IMAP_URL, one, List.of("imap", "imaps"), "imaps://máy-chủ/INBOX");
        }
        asMany(SettingKey.IMAP_USER, values, urls.length);
        asMany(SettingKey.IMAP_PASSWORD, values, urls.length);
        matches(SettingKey.IMAP_KEEP_DAYS, values, Pattern.compile("|[1-9]\\d{0,3}"), "số ngày, từ 1 đến 9999");
    }

    /** One for all of them, or one each. */
    private static void asMany(SettingKey key, Map<SettingKey, String> values, int urls) {
        int given = values.get(key).split("\\s+").length;
        require(
                urls == 1 || given == 1 || given == urls,
                key.env() + " phải có một giá trị, hoặc " + urls + " giá trị như LANGNGHE_IMAP_URL.");
    }

    private static void certificate(Map<SettingKey, String> values) {
        require(
                values.get(SettingKey.SMTP_TLS_CERT).isEmpty()
                        == values.get(SettingKey.SMTP_TLS_KEY).isEmpty(),
                "LANGNGHE_SMTP_TLS_CERT và LANGNGHE_SMTP_TLS_KEY phải đi cùng nhau.");
    }

    private static void database(Map<SettingKey, String> values, boolean embedded) {
        String url = values.get(SettingKey.DB_URL);
        require(
                url.isEmpty() || url.matches("jdbc:mysql://[^/]+/[^/?]+.*"),
                "LANGNGHE_DB_URL phải có dạng jdbc:mysql://máy-chủ:3306/tên-cơ-sở-dữ-liệu.");
        require(
                values.get(SettingKey.ROLE).equals("all") || !embedded,
                "Vai trò " + values.get(SettingKey.ROLE)
                        + " cần LANGNGHE_DB_URL, vì cơ sở dữ liệu nhúng chỉ phục vụ vai trò all.");
    }

    private static void port(SettingKey key, Map<SettingKey, String> values, int lowest) {
        String value = values.get(key);
        boolean possible = NUMBER.matcher(value).matches()
                && Integer.parseInt(value) >= lowest
                && Integer.parseInt(value) <= HIGHEST_PORT;
        require(possible, wrong(key, value) + "phải là một số từ " + lowest + " đến " + HIGHEST_PORT + ".");
    }

    private static void oneOf(SettingKey key, Map<SettingKey, String> values, List<String> possible) {
        String value = values.get(key);
        List<String> named = possible.stream().filter(p -> !p.isEmpty()).toList();
        require(possible.contains(value), wrong(key, value) + "phải là " + String.join(" hoặc ", named) + ".");
    }

    private static void matches(SettingKey key, Map<SettingKey, String> values, Pattern form, String words) {
        String value = values.get(key);
        require(form.matcher(value).matches(), wrong(key, value) + "phải là " + words + ".");
    }

    private static void dataDir(Map<SettingKey, String> values) {
        String value = values.get(SettingKey.DATA_DIR);
        try {
            Settings.pathOf(value);
        } catch (InvalidPathException e) {
            throw new SettingsProblem(wrong(SettingKey.DATA_DIR, value) + "phải là một thư mục.");
        }
    }

    private static void url(SettingKey key, Map<SettingKey, String> values, List<String> schemes, String example) {
        String value = values.get(key);
        require(value.isEmpty() || isUrl(value, schemes), wrong(key, value) + "phải có dạng " + example + ".");
    }

    private static boolean isUrl(String value, List<String> schemes) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null && schemes.contains(uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String wrong(SettingKey key, String value) {
        return key.env() + "=" + value + " không dùng được: ";
    }

    private static void require(boolean right, String sentence) {
        if (!right) {
            throw new SettingsProblem(sentence);
        }
    }
}
