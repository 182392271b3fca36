package vn.langnghe;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.Principal;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.langnghe.casework.reveal.Opened;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.Vault;
import vn.langnghe.platform.transaction.UseCase;

/** The plan of the house. The tables are its documentation: whoever needs a new arrow changes them here, in the open. */
@AnalyzeClasses(packages = "vn.langnghe", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String HOUSE = "vn.langnghe.";

    /** Room to the rooms it may use, from the ground up. Doors stand last: they are entered by nobody. */
    private static final Map<String, String> MAY_USE = table(
            "platform:",
            "seal: platform",
            "ledger: platform seal",
            "deadline: platform",
            "identity: platform seal ledger",
            "evidence: platform seal ledger",
            "office: platform seal ledger deadline",
            "casework: platform seal ledger deadline office identity evidence",
            "letters: platform seal ledger deadline office identity casework",
            "intake: platform seal ledger deadline office identity evidence casework letters",
            "escalation: platform ledger deadline office casework letters",
            "web: platform seal ledger deadline office identity evidence casework letters intake escalation",
            "mail: platform seal ledger deadline office identity evidence casework letters intake",
            "api: platform seal ledger deadline office identity evidence casework letters intake",
            "demo: platform deadline office identity evidence casework intake",
            "launch: platform");

    /** What only one room may know. */
    private static final Map<String, String> ONLY_IN = table(
            "web: jakarta.faces.. org.primefaces..",
            "evidence: org.apache.pdfbox.. javax.imageio..",
            "mail: jakarta.mail.. org.subethamail.. org.eclipse.angus..",
            "api: jakarta.ws.rs..",
            "platform: java.sql.. javax.sql.. org.flywaydb..",
            "seal: javax.crypto.. java.security..");

    /** Where transactions start. */
    private static final Set<String> GATES = Set.of(
            "casework.Casework",
            "casework.CitizenActs",
            "casework.Counter",
            "casework.Reception",
            "casework.TimeActs",
            "casework.calendar.CalendarDesk",
            "casework.calendar.Recounting",
            "casework.file.FileDesk",
            "casework.file.ReleaseDesk",
            "casework.leaving.LeavingDesk",
            "casework.queue.CaseDesk",
            "casework.queue.CaseQueue",
            "casework.queue.NoticeDesk",
            "casework.reveal.Custody",
            "casework.reveal.OpeningDesk",
            "casework.reveal.RevealDesk",
            "casework.suggest.Lexicons",
            "casework.track.Tracking",
            "identity.rotation.Rewraps",
            "escalation.Digests",
            "escalation.Escalation",
            "escalation.Register",
            "intake.CallSheets",
            "intake.CodeLinks",
            "intake.Intake",
            "intake.mailroom.MailDecisions",
            "intake.mailroom.MailDesk",
            "intake.mailroom.MailRuleBook",
            "intake.mails.MailBook",
            "intake.mailbox.MailboxBook",
            "letters.LetterBook",
            "letters.LetterTrail",
            "letters.Outbox",
            "office.staff.Accounts",
            "office.staff.Invitations",
            "office.staff.SecondFactor",
            "office.staff.Sessions",
            "office.staff.book.StaffBook",
            "office.staff.book.Substitutes",
            "office.staff.book.WorkMail",
            "office.staff.token.StaffTokens");

    @ArchTest
    static void arrowsPointDownOnly(JavaClasses house) {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : MAY_USE.keySet()) {
            layers = layers.layer(room).definedBy(HOUSE + room + "..");
        }
        for (var row : MAY_USE.entrySet()) {
            layers = row.getValue().isEmpty()
                    ? layers.whereLayer(row.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(row.getKey()).mayOnlyAccessLayers(words(row.getValue()));
        }
        layers.because("a room knows only what stands below it").check(house);
    }

    @ArchTest
    static void everyRoomIsOnThePlan(JavaClasses house) {
        assertThat(MAY_USE.keySet())
                .containsAll(house.stream().map(HouseRulesTest::room).collect(Collectors.toSet()));
    }

    private static String room(JavaClass each) {
        return each.getPackageName().substring(HOUSE.length()).split("\\.")[0];
    }

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("vn.langnghe.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void technologyKeepsToItsRoom(JavaClasses house) {
        List<String> strays = new ArrayList<>();
        ONLY_IN.forEach((room, technology) -> strays.addAll(
                outside(room, technology).evaluate(house).getFailureReport().getDetails()));
        assertThat(strays).isEmpty();
    }

    private static ArchRule outside(String room, String technology) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(words(technology)).and(not(isNoCryptography())));
    }

    @ArchTest
    static final ArchRule onlyThePlatformReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("vn.langnghe.platform..")
            .should()
            .callCodeUnitWhere(describe("reads the clock", HouseRulesTest::readsTheClock))
            .because("tests move the time, and days are days in Vietnam: ask platform.Now");

    @ArchTest
    static void transactionsStartAtTheGates(JavaClasses house) {
        Set<String> gates = house.stream()
                .filter(c -> c.isAnnotatedWith(UseCase.class))
                .map(c -> c.getName().substring(HOUSE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(gates).isEqualTo(new TreeSet<>(GATES));
    }

    @ArchTest
    static final ArchRule transactionsStartNowhereElse = noClasses()
            .that()
            .resideOutsideOfPackage("vn.langnghe.platform..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Transactional.class, jakarta.transaction.UserTransaction.class)
            .because("a gate is marked @UseCase; everything else joins or asks platform.transaction.Transactions");

    @ArchTest
    static final ArchRule onlyTheRevealOpensAnIdentity = noClasses()
            .that()
            .resideOutsideOfPackages("vn.langnghe.casework.reveal..", "vn.langnghe.identity..")
            .should()
            .callMethod(Vault.class, "open", String.class)
            .because("it asks a custodian and writes it down");

    /** Never in what serves everybody; sessions and views hold nothing anyway. */
    @ArchTest
    static final ArchRule whoSentACaseIsHeldForOneRequestOnly = noFields()
            .that()
            .haveRawType(Identity.class)
            .or()
            .haveRawType(Opened.class)
            .should()
            .beDeclaredInClassesThat(describe(
                    "serve everybody",
                    owner -> owner.isAnnotatedWith(ApplicationScoped.class) || owner.isAnnotatedWith(UseCase.class)));

    @ArchTest
    static final ArchRule nothingIsKeptInSessionsOrViews = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(SessionScoped.class, ConversationScoped.class, ViewScoped.class))
            .because("a session may be written to a disk: it holds the username and the moment of the login");

    @ArchTest
    static final ArchRule noEnterpriseBeans = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..")
            .because("a gate called from an enterprise bean runs without a transaction in this server:"
                    + " begin with an observer of platform.start.Ready and platform.job.Background");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)($|\\$.*)")
            .because("such a name hides a second purpose");

    /** One whose only implementation stands in a room above is no whim: arrows may not point up. */
    @ArchTest
    static void noInterfaceForItsOwnSake(JavaClasses house) {
        Set<String> lonely = house.stream()
                .filter(c -> c.isInterface() && !c.isAnnotation())
                .filter(c -> c.getAllSubclasses().size() == 1)
                .filter(c -> c.getAllSubclasses().stream()
                        .allMatch(only -> room(only).equals(room(c))))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lonely).as("interfaces with one implementation").isEmpty();
    }

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses house) {
        Set<String> silent = house.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isEmpty();
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = target.getName().equals("now") && owner.startsWith("java.time.");
        boolean clock = owner.equals("java.time.Clock") && target.getName().startsWith("system");
        boolean millis = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean date = owner.equals("java.util.Date")
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        boolean calendar =
                owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
        return now || clock || millis || date || calendar;
    }

    /** Lives in that package and is no cryptography: who is logged in, where a class was loaded from. */
    private static DescribedPredicate<JavaClass> isNoCryptography() {
        return belongToAnyOf(Principal.class, CodeSource.class, ProtectionDomain.class);
    }

    private static Map<String, String> table(String... lines) {
        Map<String, String> table = new TreeMap<>();
        for (String line : List.of(lines)) {
            String[] parts = line.split(":", 2);
            table.put(parts[0], parts[1].strip());
        }
        return table;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
