package vn.langnghe.web.operator;

import java.util.ArrayList;
import java.util.List;

/** Numbers as they are read out on the telephone: digits two by two. */
final class ReadOut {
    private ReadOut() {}

    /** {@code 48 21 77 30 99 51 02 64} in groups of four digits: {@code 48 21} · {@code 77 30} … */
    static List<String> groups(String digits) {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < digits.length(); at += 4) {
            groups.add(pairs(digits.substring(at, Math.min(at + 4, digits.length()))));
        }
        return groups;
    }

    /** {@code 00 01 23}; an odd digit stands alone at the front. */
    static String pairs(String digits) {
        StringBuilder pairs = new StringBuilder(digits);
        for (int at = digits.length() - 2; at > 0; at -= 2) {
            pairs.insert(at, ' ');
        }
        return pairs.toString();
    }

    /** {@code PY-2026-000123} as {@code PY · 2026 · 00 01 23}. */
    static String number(String caseNumber) {
        String[] parts = caseNumber.split("-");
        parts[parts.length - 1] = pairs(parts[parts.length - 1]);
        return String.join(" · ", parts);
    }
}
