package vn.langnghe.casework.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;

/** When what the law counts from happened to a case: its arrival, table {@code case_trigger}, and what became of its result. */
@ApplicationScoped
class Happenings {
    @Inject
    Sql sql;

    static Map<Trigger, LocalDate> begin(ClockedCase whose) {
        Map<Trigger, LocalDate> happened = new EnumMap<>(Trigger.class);
        happened.put(Trigger.RECEIVED, whose.receivedOn());
        return happened;
    }

    Map<Trigger, LocalDate> of(ClockedCase whose) {
        Map<Trigger, LocalDate> happened = begin(whose);
        sql.list(
                        "select event, on_day from case_trigger where case_id = ?",
                        row -> Map.entry(row.constant("event", Trigger.class), row.day("on_day")),
                        whose.id())
                .forEach(each -> happened.put(each.getKey(), each.getValue()));
        whose.publicity().addTo(happened);
        return happened;
    }

    void record(ClockedCase whose, Trigger what, Hand hand, LocalDate today) {
        check(what, hand.day(), today, of(whose));
        sql.update(
                "insert into case_trigger (case_id, event, on_day, made_at, actor) values (?, ?, ?, ?, ?)",
                whose.id(),
                what,
                hand.day(),
                hand.at(),
                hand.actor());
    }

    /** Once per case, not in the future, not before what came before it. Pure. */
    static void check(Trigger what, LocalDate day, LocalDate today, Map<Trigger, LocalDate> happened) {
        if (happened.containsKey(what)) {
            throw refused("twice", what, happened.get(what));
        }
        if (day.isAfter(today)) {
            throw refused("future", what, day);
        }
        happened.forEach((before, on) -> {
            if (before.ordinal() < what.ordinal() && day.isBefore(on)) {
                throw refused("early", what, day, on);
            }
        });
    }

    private static Refusal refused(String why, Trigger what, LocalDate... days) {
        Object[] words = Stream.of(days).map(Vietnamese::day).toArray();
        return new GuardRefused("casework.refused." + why + "." + what.key(), words).about(what.field());
    }
}
