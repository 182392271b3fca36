package vn.langnghe.intake.mailroom;

import java.util.Map;
import java.util.Set;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures.Feature;

/**
 * What a rule would have met among the last mails.
 *
 * @param looked how many mails were looked at
 * @param hits how many of them the rule fits, by what became of them
 * @param people how many of these opened a case as a person's mail
 */
public record Replay(int looked, Map<MailFate, Integer> hits, int people) {
    /** Shared by so many that a rule on them could shut people out. */
    private static final Set<Feature> WIDE = Set.of(Feature.DOMAIN, Feature.PROGRAM);

    public Replay {
        hits = Map.copyOf(hits);
    }

    public int all() {
        return hits.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(MailFate fate) {
        return hits.getOrDefault(fate, 0);
    }

    /** How many would have ended otherwise. */
    public int moved(RuleEffect effect) {
        return all()
                - switch (effect) {
                    case SILENT -> of(MailFate.CASE);
                    case AUTO -> of(MailFate.AUTO);
                    case SUSPECT -> of(MailFate.QUARANTINED);
                };
    }

    /** A rule on something wide may put nothing aside when a person's mail was among what it fits. */
    public boolean allows(Feature feature, RuleEffect effect) {
        return !effect.putsAside() || !WIDE.contains(feature) || people == 0;
    }
}
