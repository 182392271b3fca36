package vn.langnghe.intake.mailroom;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.intake.mails.MailMarks;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.Transactions;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Seal;

/** Makes rules from single mails, after trying them on the last ones, and ends them. */
@UseCase
public class MailRuleBook {
    /** A rule is tried on so many mails. */
    public static final int TRIED_ON = 1_000;

    @Inject
    private MailRows rows;

    @Inject
    private MailRules rules;

    @Inject
    private Visibility visibility;

    @Inject
    private Ledger ledger;

    @Inject
    private Transactions transactions;

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    private record Hit(MailFate fate, boolean person, int count) {}

    /** The rules that run now. */
    public List<MailRule> running() {
        return rules.all();
    }

    /** What other mails could be like this one in. */
    public List<Feature> features(StaffMember who, String item) {
        rows.find(who, item);
        return Arrays.stream(Feature.values())
                .filter(feature -> mark(item, feature) != null)
                .toList();
    }

    /** What a rule made from this mail would have met. Changes nothing. */
    public Replay replay(StaffMember who, String item, Feature feature) {
        rows.find(who, item);
        byte[] mark = mark(item, feature);
        if (mark == null) {
            throw new Refusal("mailroom.refused.feature");
        }
        Where recent = recent(who, "i.fate, i.verdict, " + MailMarks.column(feature) + " as mark");
        List<Object> args = new ArrayList<>(recent.args());
        args.add(mark);
        List<Hit> hits = sql.list(
                "select fate, verdict = 'PERSON' as person, count(*) as n from (" + recent.sql()
                        + ") recent where mark = ? group by fate, verdict = 'PERSON'",
                row -> new Hit(row.constant("fate", MailFate.class), row.flag("person"), row.number("n")),
                args.toArray());
        return replay(hits, looked(recent(who, "1")));
    }

    /**
     * The last mails but those of cases that are hidden from this person: neither a count nor whether a rule is refused
     * may tell that somebody wrote there. What such a rule puts aside waits in sight all the same.
     */
    private Where recent(StaffMember who, String columns) {
        Where sight = visibility.counted(who);
        return new Where(
                "select " + columns + " from mail_item i left join case_file c on c.id = i.case_id"
                        + " where i.case_id is null or (" + sight.sql() + ") order by i.seq desc limit " + TRIED_ON,
                sight.args());
    }

    private int looked(Where recent) {
        return sql.one(
                        "select count(*) as n from (" + recent.sql() + ") recent",
                        row -> row.number("n"),
                        recent.args().toArray())
                .orElse(0);
    }

    private static Replay replay(List<Hit> hits, int looked) {
        Map<MailFate, Integer> fates = new EnumMap<>(MailFate.class);
        int people = 0;
        for (Hit hit : hits) {
            fates.merge(hit.fate(), hit.count(), Integer::sum);
            people += hit.person() && hit.fate() == MailFate.CASE ? hit.count() : 0;
        }
        return new Replay(looked, fates, people);
    }

    private byte[] mark(String item, Feature feature) {
        return sql.list(
                        "select " + MailMarks.column(feature) + " as mark from mail_item where id = ?",
                        row -> row.bytes("mark"),
                        item)
                .get(0);
    }

    /** @throws Refusal when the rule would have put people's mails aside */
    public void make(StaffMember who, String item, Feature feature, RuleEffect effect) {
        if (!replay(who, item, feature).allows(feature, effect)) {
            throw new Refusal("mailroom.refused.wide");
        }
        String id = seal.token(16);
        sql.update(
                "insert into mail_rule (id, feature, mark, effect, made_from, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                feature,
                mark(item, feature),
                effect,
                item,
                who.actor(),
                now.instant());
        ledger.append(new LedgerEvent(
                "",
                "MAIL_RULE_MADE",
                who.actor(),
                "rule=" + id + ";" + feature + "=" + effect + ";mail=" + item + who.lentNote(StaffRole.TRIAGE)));
        transactions.afterCommit(rules::forget);
    }

    /** Ends a rule; what it did stays as it is. */
    public void end(StaffMember who, String rule) {
        int ended = sql.update(
                "update mail_rule set ended_by = ?, ended_at = ? where id = ? and ended_at is null",
                who.actor(),
                now.instant(),
                vn.langnghe.platform.Codes.possible(rule) ? rule : "");
        if (ended > 0) {
            ledger.append(new LedgerEvent(
                    "", "MAIL_RULE_ENDED", who.actor(), "rule=" + rule + who.lentNote(StaffRole.TRIAGE)));
            transactions.afterCommit(rules::forget);
        }
    }
}
