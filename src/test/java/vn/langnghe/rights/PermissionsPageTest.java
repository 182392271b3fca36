package vn.langnghe.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.access.Bar;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Permissions;
import vn.langnghe.casework.access.Rule;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Texts;
import vn.langnghe.web.staff.StaffPage;

/** Prints the table of rights for officers. {@code -Dpermissions.write=true} writes the page anew instead of comparing. */
class PermissionsPageTest {
    private static final Path PAGE = Path.of("src/docs/permissions.md");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Texts WORDS = Texts.of("casework", VIETNAMESE);
    private static final Map<String, Set<CaseField>> GROUPS = groupsInOrder();
    private static final Texts ROLES = Texts.of("office", VIETNAMESE);

    @Test
    void thePageShowsTheTable() throws IOException {
        if (Boolean.getBoolean("permissions.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return """
                # Ai được xem gì, làm gì

                In từ bảng quyền `casework.access.Permissions` và bảng hành động `CaseAction` bởi `PermissionsPageTest`; không sửa tay. (Printed from the code; run with `-Dpermissions.write=true` after a change.)

                Cách đọc:

                - Điều gì bảng không cho thì không ai có.
                - Quyền gắn với vai trò **tại một đơn vị**; một người có nhiều vai trò thì được phần rộng nhất trong các phần mình có.
                - *Chỉ bản thay thế*: bản lược trích thay cho nội dung nguyên văn, bản an toàn thay cho tệp gốc, và chỉ của những tệp đã có người xem và chuyển kèm.
                - Vụ việc không được xem thì như không có: danh sách, số đếm, tìm kiếm, đường dẫn, vụ trước và vụ sau, kết xuất, thông báo, hộp thư và API đều hỏi cùng bảng này; trả lời cho vụ không được xem và cho mã không có thật là một.

                ## Điều chặn, mạnh hơn mọi quyền

                %s

                ## Được xem

                %s

                | vai trò | vụ việc | cách giữ | phần được xem | mức |
                |---|---|---|---|---|
                %s

                Không vai trò nào được xem theo bảng này: %s. Nhân thân chỉ mở theo thủ tục riêng, có lý do và người thứ hai. Các vai trò không có dòng nào (%s) không xem vụ việc nào.

                ## Từng phần, từng vai trò

                `●` được xem · `◐` có vụ chỉ được xem bản thay thế · trống: không

                %s

                ## Được làm

                Chỉ trên vụ việc mình được xem; trạng thái cho phép: `case-lifecycle.md`.

                | hành động | mã | người được làm |
                |---|---|---|
                %s

                ## Trang của cán bộ

                Mở được trang chỉ có nghĩa là trang có đó; trang cho thấy vụ việc nào thì theo bảng trên.

                | trang | vai trò |
                |---|---|
                %s
                """.formatted(bars(), groups(), rules(), nobodys(), without(), matrix(), actions(), pages());
    }

    private static Map<String, Set<CaseField>> groupsInOrder() {
        Map<String, Set<CaseField>> groups = new LinkedHashMap<>();
        groups.put("bề ngoài", CaseField.OUTLINE);
        groups.put("hồ sơ", CaseField.FILE);
        groups.put("nguyên văn", CaseField.WORDS);
        groups.put("thư đến", CaseField.MAIL);
        return groups;
    }

    private static String bars() {
        return Arrays.stream(Bar.values())
                .map(bar -> "- " + WORDS.get("access.bar." + bar) + ".")
                .collect(Collectors.joining("\n"));
    }

    private static String rules() {
        return Permissions.rules().stream()
                .map(rule -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                role(rule.role()),
                                WORDS.get("access.scope." + rule.scope()),
                                WORDS.get("access.keeping." + rule.keeping()),
                                parts(rule.fields()),
                                WORDS.get("access.verdict." + rule.verdict())))
                .collect(Collectors.joining("\n"));
    }

    /** Groups by their names, what remains by its own. */
    private static String parts(Set<CaseField> fields) {
        List<String> parts = new ArrayList<>();
        Set<CaseField> rest = EnumSet.copyOf(fields);
        GROUPS.forEach((name, group) -> {
            if (fields.containsAll(group)) {
                parts.add("**" + name + "**");
                rest.removeAll(group);
            }
        });
        rest.forEach(field -> parts.add(WORDS.get("access.field." + field)));
        return String.join(", ", parts);
    }

    private static String groups() {
        return GROUPS.entrySet().stream()
                .map(group -> "- **%s**: %s."
                        .formatted(
                                group.getKey(),
                                group.getValue().stream()
                                        .map(field -> WORDS.get("access.field." + field))
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
    }

    private static String nobodys() {
        return Arrays.stream(CaseField.values())
                .filter(field -> Permissions.rules().stream()
                        .noneMatch(rule -> rule.fields().contains(field)))
                .map(field -> WORDS.get("access.field." + field))
                .collect(Collectors.joining(", "));
    }

    private static String without() {
        return Arrays.stream(StaffRole.values())
                .filter(role -> Permissions.rules().stream().noneMatch(rule -> rule.role() == role))
                .map(PermissionsPageTest::role)
                .collect(Collectors.joining(", "));
    }

    private static String matrix() {
        String head =
                Arrays.stream(StaffRole.values()).map(PermissionsPageTest::role).collect(Collectors.joining(" | "));
        String line = "---|".repeat(StaffRole.values().length);
        String rows = Arrays.stream(CaseField.values())
                .map(field -> "| %s | %s |"
                        .formatted(
                                WORDS.get("access.field." + field),
                                Arrays.stream(StaffRole.values())
                                        .map(role -> mark(role, field))
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining("\n"));
        return "| phần | " + head + " |\n|---|" + line + "\n" + rows;
    }

    private static String mark(StaffRole role, CaseField field) {
        Set<String> verdicts = Permissions.rules().stream()
                .filter(rule -> rule.role() == role && rule.fields().contains(field))
                .map(Rule::verdict)
                .map(Enum::name)
                .collect(Collectors.toSet());
        if (verdicts.contains("MASK")) {
            return "◐";
        }
        return verdicts.isEmpty() ? "" : "●";
    }

    private static String actions() {
        return Arrays.stream(CaseAction.values())
                .map(action -> "| %s | `%s` | %s%s |"
                        .formatted(
                                WORDS.get("action." + action),
                                action,
                                action.by().stream()
                                        .map(party -> WORDS.get("access.party." + party))
                                        .collect(Collectors.joining("; ")),
                                action.secondPerson() ? "; phải có người thứ hai đồng ý" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String pages() {
        return Stream.of(StaffPage.values())
                .map(page -> "| `%s` | %s |".formatted(page.path(), open(page)))
                .collect(Collectors.joining("\n"));
    }

    private static String open(StaffPage page) {
        Set<StaffRole> roles = Arrays.stream(StaffRole.values())
                .filter(role ->
                        page.opensTo(new StaffMember(1, "someone", "Một Người", Set.of(new Grant("BTN", role)))))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        return roles.size() == StaffRole.values().length
                ? "mọi cán bộ có tài khoản"
                : roles.stream().map(PermissionsPageTest::role).collect(Collectors.joining("; "));
    }

    private static String role(StaffRole role) {
        return ROLES.get("role." + role);
    }
}
