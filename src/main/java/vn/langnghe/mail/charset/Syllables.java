package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/**
 * What can be a Vietnamese syllable: one of the onsets, one of the rhymes, one of six tones, which sits where spelling
 * allows it. And what often is one: our own list of syllables from letters to offices.
 */
final class Syllables {
    private static final Set<String> ONSETS =
            Set.of(("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x").split(" "));

    private static final Set<String> RHYMES = Set.of(
            ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep "
                            + "et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa "
                            + "oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on "
                            + "ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh "
                            + "ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng "
                            + "ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt")
                    .split(" "));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String MARKED = "ăâêôơư";

    /** Letters that stand alone, and the mark of the currency. */
    private static final String LONE = "àáạóôơởờủừýíđ";

    /** No syllable is longer: nghiêng. */
    private static final int LONGEST = 7;

    private static final int VERY_COMMON = 200;
    private static final Map<String, Double> COMMON = common();

    private Syllables() {}

    private static Map<String, Double> common() {
        Map<String, Double> common = new HashMap<>();
        try (Scanner words =
                new Scanner(Syllables.class.getResourceAsStream("/vn/langnghe/mail/syllables.txt"), UTF_8)) {
            while (words.hasNext()) {
                common.putIfAbsent(words.next(), common.size() < VERY_COMMON ? 2.0 : 1.5);
            }
        }
        return Map.copyOf(common);
    }

    /** Points for a composed word; 0 when it is no syllable, or written as nobody writes one. */
    static double worth(String word) {
        if (word.length() > LONGEST || !isCased(word)) {
            return isAbbreviation(word) ? 0.2 : 0;
        }
        String low = word.toLowerCase(Locale.ROOT);
        if (low.length() == 1 && LONE.indexOf(low) < 0) {
            return 0;
        }
        Double known = COMMON.get(low);
        if (known != null) {
            return known;
        }
        return isSyllable(low) ? 0.6 : word.equals("đ") ? 0.6 : isAbbreviation(word) ? 0.2 : 0;
    }

    /** Whether the word could be one, however it is written. */
    static boolean possible(String word) {
        return word.length() <= LONGEST && isSyllable(word.toLowerCase(Locale.ROOT));
    }

    /** All small, all capitals, or one capital in front. */
    private static boolean isCased(String word) {
        String rest = word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** {@code HĐND}, {@code Đ}: Đ is the only letter with a mark in them. */
    private static boolean isAbbreviation(String word) {
        return word.length() <= 6
                && (word.equals("đ") || word.chars().allMatch(c -> c == 'Đ' || (c >= 'A' && c <= 'Z')));
    }

    private static boolean isSyllable(String word) {
        StringBuilder bare = new StringBuilder();
        List<Integer> tones = new ArrayList<>();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tones.add(bare.length() - 1);
                tones.add((int) c);
            } else {
                bare.append(c);
            }
        }
        return tones.size() <= 2 && fits(bare, tones);
    }

    private static boolean fits(StringBuilder bare, List<Integer> tones) {
        int before = tones.isEmpty() ? bare.length() : tones.get(0) + 1;
        String head = Normalizer.normalize(bare.substring(0, before), Normalizer.Form.NFC);
        String base = head + Normalizer.normalize(bare.substring(before), Normalizer.Form.NFC);
        char tone = tones.isEmpty() ? 0 : (char) tones.get(1).intValue();
        for (int split = 0; split <= 3 && split < base.length(); split++) {
            String onset = base.substring(0, split);
            String rhyme = base.substring(split);
            if ((split == 0 || ONSETS.contains(onset)) && RHYMES.contains(rhyme) && toneFits(base, rhyme, head, tone)) {
                return true;
            }
        }
        return false;
    }

    /** A stopped syllable has one of two tones; a tone never leaves the vowel that has a mark already. */
    private static boolean toneFits(String base, String rhyme, String head, char tone) {
        boolean stopped = "cpt".indexOf(rhyme.charAt(rhyme.length() - 1)) >= 0 || rhyme.endsWith("ch");
        boolean right = !stopped || tone == '\u0301' || tone == '\u0323';
        if (!right || tone == 0) {
            return right;
        }
        int marked = -1;
        for (int i = base.length() - rhyme.length(); i < base.length(); i++) {
            marked = MARKED.indexOf(base.charAt(i)) >= 0 ? i : marked;
        }
        int at = head.length() - 1;
        if (at < 0) {
            return false;
        }
        return marked < 0 ? "aeiouy".indexOf(base.charAt(at)) >= 0 : at == marked;
    }
}
