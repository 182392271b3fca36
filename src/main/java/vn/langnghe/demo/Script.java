package vn.langnghe.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;

/** What is played: {@code accounts.json} and {@code cases.json} beside this class, oldest case first. */
final class Script {
    /** Of all demo accounts; printed at the start. */
    static final String PASSWORD = "lang-nghe-demo";

    private static final Map<String, String> TYPES = Map.of("png", "image/png", "pdf", "application/pdf");

    private Script() {}

    record Account(String username, String displayName, Set<Grant> grants) {}

    /**
     * One story.
     *
     * @param ago days before today on which it arrived
     */
    record Case(String key, int ago, Arrival arrival, List<Step> steps) {}

    /**
     * One act.
     *
     * @param ago days before today
     * @param by username, or {@code citizen}
     */
    record Step(int ago, String by, CaseAction action, Map<Field, String> fields) {
        boolean byCitizen() {
            return by.equals("citizen");
        }
    }

    static List<Account> accounts() {
        return read("accounts.json").getValuesAs(JsonObject.class).stream()
                .map(Script::account)
                .toList();
    }

    static List<Case> cases() {
        return read("cases.json").getValuesAs(JsonObject.class).stream()
                .map(Script::story)
                .toList();
    }

    private static Account account(JsonObject o) {
        Set<Grant> grants = o.getJsonArray("offices").getValuesAs(JsonString.class).stream()
                .map(office -> new Grant(office.getString(), StaffRole.valueOf(o.getString("role"))))
                .collect(Collectors.toSet());
        Set<Grant> more = o.getJsonArray("also") == null ? Set.of() : also(o);
        grants.addAll(more);
        return new Account(o.getString("username"), o.getString("name"), grants);
    }

    private static Set<Grant> also(JsonObject o) {
        String office = o.getJsonArray("offices").getString(0);
        return o.getJsonArray("also").getValuesAs(JsonString.class).stream()
                .map(role -> new Grant(office, StaffRole.valueOf(role.getString())))
                .collect(Collectors.toSet());
    }

    private static Case story(JsonObject o) {
        List<Step> steps = o.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(Script::step)
                .toList();
        return new Case(o.getString("key"), o.getInt("ago"), arrival(o), steps);
    }

    private static Arrival arrival(JsonObject o) {
        Channel channel = Channel.valueOf(o.getString("channel"));
        Rank rank = o.containsKey("rank") ? Rank.valueOf(o.getString("rank")) : null;
        Arrival arrival = Arrival.by(channel, o.getString("text"))
                .about(Kind.valueOf(o.getString("kind")), o.getString("category", null))
                .against(o.getString("office", null), o.getString("subject", null), rank)
                .at(o.getString("place", null), o.getString("happenedAt", null), o.getBoolean("urgent", false))
                .from(identity(o.getJsonObject("identity")), false)
                .with(files(o.getJsonArray("files")));
        boolean taken = channel == Channel.PHONE || channel == Channel.VISIT;
        return taken ? arrival.takenBy("staff:operator") : arrival;
    }

    private static Identity identity(JsonObject o) {
        return new Identity(
                IdentityMode.valueOf(o.getString("mode")),
                o.getString("name", null),
                o.getString("phone", null),
                o.getString("email", null),
                o.getString("address", null));
    }

    private static List<NewAttachment> files(JsonArray names) {
        if (names == null) {
            return List.of();
        }
        return names.getValuesAs(JsonString.class).stream()
                .map(name -> name.getString())
                .map(name -> NewAttachment.of(name, TYPES.get(name.substring(name.length() - 3)), bytes(name)))
                .toList();
    }

    private static Step step(JsonObject o) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        o.forEach((name, value) -> {
            Field field = Field.of(name);
            if (field != null) {
                fields.put(field, ((JsonString) value).getString());
            }
        });
        return new Step(o.getInt("ago"), o.getString("by"), CaseAction.valueOf(o.getString("action")), fields);
    }

    private static JsonArray read(String name) {
        try (InputStream in = open(name);
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Script.class.getResourceAsStream(name);
    }
}
