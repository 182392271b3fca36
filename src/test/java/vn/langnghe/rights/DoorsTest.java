package vn.langnghe.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.api.Staff;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.web.shell.Paths;
import vn.langnghe.web.staff.StaffPage;

/** No door without a rule: whatever the code opens stands in {@code doors.txt} with those whom it opens to. */
class DoorsTest {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

    @Test
    void everyDoorHasItsRule() throws IOException {
        Set<String> built = new TreeSet<>();
        classes().forEach(each -> built.addAll(doors(each)));
        built.addAll(pages());
        assertThat(built).hasSizeGreaterThan(35);
        assertThat(new TreeSet<>(Door.all().stream().map(Door::way).toList())).isEqualTo(built);
    }

    /** What a forgotten line would look like. */
    @Test
    void aCallThatNobodyOrderedIsSeen() {
        assertThat(doors(Unordered.class)).containsExactly("GET /api/v1/unordered/{id}");
        assertThat(Door.all()).noneMatch(door -> door.path().startsWith("/api/v1/unordered"));
    }

    @Path("unordered")
    static class Unordered {
        @jakarta.ws.rs.GET
        @Path("{id}")
        public String one() {
            return "";
        }
    }

    @Test
    void everyCallAsksForTheTokenThatItsRuleWants() throws IOException {
        for (Class<?> each : classes()) {
            Staff staff = each.getAnnotation(Staff.class);
            for (String way : each.isAnnotationPresent(Path.class) ? calls(each) : List.<String>of()) {
                Door door = door(way);
                assertThat(door.needsLogin()).as(way).isEqualTo(staff != null);
                if (staff != null) {
                    Set<StaffRole> roles = staff.value().length == 0
                            ? EnumSet.allOf(StaffRole.class)
                            : EnumSet.copyOf(List.of(staff.value()));
                    assertThat(roles).as(way).isEqualTo(door.roles());
                }
            }
        }
    }

    @Test
    void everyStaffPageOpensToTheRolesOfItsRule() {
        for (Door door : Door.all()) {
            if (!door.api() && Paths.staff(door.path()) && !door.who().equals("everyone")) {
                StaffPage page = StaffPage.at(door.path()).orElseThrow(() -> new AssertionError(door.way()));
                assertThat(openTo(page)).as(door.way()).isEqualTo(door.roles());
            } else {
                assertThat(StaffPage.at(door.path())).as(door.way()).isEmpty();
            }
        }
    }

    @Test
    void nothingBehindTheStaffDoorIsForEveryone() {
        assertThat(Door.all().stream()
                        .filter(door -> Paths.staff(door.path()) && !door.needsLogin())
                        .map(Door::path))
                .containsExactlyInAnyOrder("/login", "/logout", "/invitation");
    }

    private static Set<StaffRole> openTo(StaffPage page) {
        return Arrays.stream(StaffRole.values())
                .filter(role ->
                        page.opensTo(new StaffMember(1, "someone", "Một Người", Set.of(new Grant("BTN", role)))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StaffRole.class)));
    }

    private static Door door(String way) {
        return Door.all().stream()
                .filter(each -> each.way().equals(way))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule for " + way));
    }

    private static List<Class<?>> classes() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("vn/langnghe"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(DoorsTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, DoorsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> doors(Class<?> each) {
        List<String> doors = new ArrayList<>();
        if (each.isAnnotationPresent(Path.class)) {
            doors.addAll(calls(each));
        }
        WebServlet servlet = each.getAnnotation(WebServlet.class);
        if (servlet != null) {
            Stream.of(servlet.value(), servlet.urlPatterns())
                    .flatMap(Arrays::stream)
                    .forEach(path -> doors.add("CALL " + path));
        }
        return doors;
    }

    private static List<String> calls(Class<?> each) {
        List<String> calls = new ArrayList<>();
        for (Method method : each.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    calls.add(verb.value() + " /api/v1/" + path(each.getAnnotation(Path.class))
                            + (method.isAnnotationPresent(Path.class)
                                    ? "/" + path(method.getAnnotation(Path.class))
                                    : ""));
                }
            }
        }
        return calls;
    }

    private static String path(Path path) {
        return path.value().replaceAll("^/|/$", "");
    }

    private static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                    .map(name -> "PAGE " + name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toSet());
        }
    }
}
