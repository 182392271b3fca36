package vn.langnghe.intake.mailroom;

import java.time.Instant;
import vn.langnghe.intake.mails.MailFeatures.Feature;

/** What triage decided about mails alike. Nobody can read from it what they are alike in. */
public record MailRule(String id, Feature feature, RuleEffect effect, String madeBy, Instant madeAt) {}
