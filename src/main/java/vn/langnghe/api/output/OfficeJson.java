package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import java.util.List;
import vn.langnghe.office.Hotline;
import vn.langnghe.office.Office;

/** Offices with their telephone numbers. */
public final class OfficeJson {
    private OfficeJson() {}

    public static JsonObject of(List<Office> offices, List<Hotline> hotlines) {
        return new Out()
                .list("items", offices, office -> office(office, hotlines))
                .build();
    }

    private static Out office(Office office, List<Hotline> hotlines) {
        return new Out()
                .put("code", office.code())
                .put("name", office.name())
                .put("shortName", office.shortName())
                .put("parent", office.parent())
                .put("receives", office.receives())
                .day("validFrom", office.validFrom())
                .day("validTo", office.validTo())
                .list("hotlines", of(office, hotlines), OfficeJson::hotline);
    }

    private static List<Hotline> of(Office office, List<Hotline> hotlines) {
        return hotlines.stream().filter(h -> h.office().equals(office.code())).toList();
    }

    private static Out hotline(Hotline line) {
        return new Out()
                .put("number", line.e164())
                .put("display", line.display())
                .put("receives", line.receives())
                .put("hours", line.hours())
                .put("note", line.note());
    }
}
