package org.qingshan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.Ticking;
import org.qingshan.support.Program;

/** Which package may use which. Every "only X uses Y" has its twin "X does use Y", so that a misspelt name cannot pass. */
class ArchitectureTest {
    private static final String ROOT = "org.qingshan.";
    private static final List<String> ABOVE =
            List.of("bot", "command", "dialogue", "host", "invoice", "lot", "notice", "place");
    private static final DescribedPredicate<JavaClass> HTTP =
            resideInAnyPackage("jakarta.ws.rs..", "java.net.http..", "io.vertx..");
    private static final DescribedPredicate<JavaClass> TRANSACTIONS =
            resideInAnyPackage("jakarta.transaction..", "io.quarkus.narayana..");
    /** The one class of the web that may read what waits to be sent and what was parked. */
    private static final DescribedPredicate<JavaClass> DELIVERY_PAGES = describe(
            "the console's delivery pages",
            type -> type.getName().matches("org\\.qingshan\\.web\\.console\\.DeliveryPages(\\$.*)?"));
    /** What a message is handed over with, and what comes back. */
    private static final DescribedPredicate<JavaClass> TAKING = describe(
            "needed to take a message",
            type -> type.getName()
                    .matches(
                            "org\\.qingshan\\.inbox\\.(Inbox|IncomingMessage(\\$.*)?|Origin|Taken|Trial|Tried(\\$.*)?|Unavailable)"));

    private static final DescribedPredicate<JavaAccess<?>> INBOX_BUT_TAKING = describe(
            "anything of Inbox but taking, trying out and asking what came of it or was answered",
            access -> access.getTargetOwner().getName().equals("org.qingshan.inbox.Inbox")
                    && !List.of("take", "tryOut", "outcomeOf", "answersTo")
                            .contains(access.getTarget().getName()));

    private static final DescribedPredicate<JavaAccess<?>> SCHEDULING = describe(
            "a schedule of Java's own",
            access -> access.getTargetOwner().isAssignableTo(ScheduledExecutorService.class)
                    && access.getTarget().getName().startsWith("schedule"));

    @Test
    void layers_use_each_other_in_the_directions_of_the_design_and_every_class_is_in_one() {
        layers().whereLayer("channel")
                .mayOnlyAccessLayers("inbox", "outbox", "platform")
                .whereLayer("conversation")
                .mayOnlyAccessLayers("inbox", "domain", "outbox", "platform")
                .whereLayer("web")
                .mayOnlyAccessLayers("domain", "inbox", "outbox", "platform")
                .whereLayer("schedule")
                .mayOnlyAccessLayers("domain", "inbox", "outbox", "platform")
                .whereLayer("partner")
                .mayOnlyAccessLayers("domain", "conversation", "platform")
                .whereLayer("inbox")
                .mayOnlyAccessLayers("platform")
                .whereLayer("outbox")
                .mayOnlyAccessLayers("platform")
                .whereLayer("domain")
                .mayOnlyAccessLayers("platform")
                .whereLayer("platform")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(Program.CLASSES);
    }

    private static LayeredArchitecture layers() {
        var layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("root")
                .definedBy("org.qingshan");
        for (var name : List.of(
                "channel", "inbox", "conversation", "domain", "outbox", "schedule", "web", "partner", "platform")) {
            layers = layers.layer(name).definedBy(ROOT + name + "..");
        }
        return layers;
    }

    @Test
    void each_layer_does_use_what_it_is_there_to_use() {
        assertThat(Program.uses("channel", ROOT + "inbox")).isTrue();
        assertThat(Program.uses("channel", ROOT + "outbox")).isTrue();
        assertThat(Program.uses("conversation", ROOT + "inbox")).isTrue();
        assertThat(Program.uses("conversation", ROOT + "domain")).isTrue();
        assertThat(Program.uses("conversation", ROOT + "outbox")).isTrue();
        assertThat(Program.uses("web", ROOT + "domain")).isTrue();
        assertThat(Program.uses("partner", ROOT + "conversation")).isTrue();
        assertThat(Program.uses("schedule", ROOT + "domain")).isTrue();
        assertThat(Program.uses("inbox", ROOT + "platform")).isTrue();
        assertThat(Program.uses("outbox", ROOT + "platform")).isTrue();
    }

    @Test
    void of_the_platform_the_domain_uses_the_lane_only_which_numbers_its_rows() {
        var lane = resideInAPackage(ROOT + "platform.lane");
        noClasses()
                .that()
                .resideInAPackage(ROOT + "domain..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "platform..").and(not(lane)))
                .check(Program.CLASSES);
        assertThat(Program.uses("domain", lane)).isTrue();
    }

    @Test
    void the_web_hands_messages_to_the_inbox_and_looks_at_nothing_else_there() {
        var more = resideInAPackage(ROOT + "inbox..").and(not(TAKING)).or(resideInAPackage(ROOT + "outbox.."));
        noClasses()
                .that()
                .resideInAPackage(ROOT + "web..")
                .and(not(DELIVERY_PAGES))
                .should()
                .dependOnClassesThat(more)
                .orShould()
                .accessTargetWhere(INBOX_BUT_TAKING)
                .check(Program.CLASSES);
        assertThat(Program.CLASSES.get("org.qingshan.inbox.Inbox").getMethods())
                .extracting(JavaMethod::getName)
                .contains("take", "tryOut");
    }

    /** A schedule of one's own ends for ever with the first round that throws, and tells nobody. */
    @Test
    void only_ticking_goes_round_after_round() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Ticking.class.getName())
                .should()
                .accessTargetWhere(SCHEDULING)
                .check(Program.CLASSES);
        assertThat(Program.CLASSES.get(Ticking.class).getAccessesFromSelf()).anyMatch(SCHEDULING::test);
    }

    @Test
    void only_the_telegram_channel_knows_telegrams_types() {
        onlyIn(resideInAnyPackage("org.telegram.."), "channel.telegram");
        assertThat(Program.uses("channel.telegram", "org.telegram")).isTrue();
    }

    @Test
    void only_channel_web_and_partner_know_http() {
        onlyIn(HTTP, "channel", "web", "partner");
        assertThat(Program.uses("channel", HTTP)).isTrue();
        assertThat(Program.uses("web", HTTP)).isTrue();
    }

    @Test
    void only_the_web_and_the_conversations_text_know_templates() {
        onlyIn(resideInAnyPackage("io.quarkus.qute.."), "web", "conversation.text");
        assertThat(Program.uses("web", "io.quarkus.qute")).isTrue();
        assertThat(Program.uses("conversation.text", "io.quarkus.qute")).isTrue();
    }

    @Test
    void domain_and_conversation_open_no_transactions_the_lane_does() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "domain..", ROOT + "conversation..")
                .should()
                .dependOnClassesThat(TRANSACTIONS)
                .check(Program.CLASSES);
        assertThat(Program.uses("platform.lane", TRANSACTIONS)).isTrue();
    }

    @Test
    void parts_of_the_domain_of_the_conversation_and_of_the_web_and_the_stations_are_free_of_cycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(Program.CLASSES);
        slices().matching(ROOT + "domain.(*)..").should().beFreeOfCycles().check(Program.CLASSES);
        slices().matching(ROOT + "conversation.(*)..").should().beFreeOfCycles().check(Program.CLASSES);
        slices().matching(ROOT + "web.(*)..").should().beFreeOfCycles().check(Program.CLASSES);
        assertThat(Program.uses("domain.order", ROOT + "domain.shop")).isTrue();
        assertThat(Program.uses("conversation.command", ROOT + "conversation.text"))
                .isTrue();
    }

    @Test
    void the_core_of_the_conversation_uses_its_readers_and_texts_but_nothing_that_stands_above_it() {
        noClasses()
                .that()
                .resideInAPackage("org.qingshan.conversation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above().toArray(String[]::new))
                .check(Program.CLASSES);
        for (var part : ABOVE) {
            assertThat(Program.uses("conversation." + part, "org.qingshan.conversation"))
                    .isTrue();
        }
    }

    @Test
    void a_turn_knows_nobody_who_finds_out_what_it_means_and_these_know_no_desk() {
        var desks =
                Stream.concat(Stream.of("org.qingshan.conversation"), above()).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "conversation.turn", ROOT + "conversation.heard")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(desks)
                .check(Program.CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "conversation.turn")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "conversation.heard")
                .check(Program.CLASSES);
        assertThat(Program.uses("conversation.heard", ROOT + "conversation.turn"))
                .isTrue();
        assertThat(Program.uses("conversation.command", ROOT + "conversation.heard"))
                .isTrue();
    }

    private static Stream<String> above() {
        return ABOVE.stream().map(part -> ROOT + "conversation." + part + "..");
    }

    @Test
    void readers_of_words_claims_and_addresses_are_pure() {
        var ours = resideInAPackage("org.qingshan..");
        noClasses()
                .that()
                .resideInAPackage(ROOT + "conversation.claim")
                .should()
                .dependOnClassesThat(
                        ours.and(not(resideInAnyPackage(ROOT + "conversation.claim", ROOT + "domain.product"))))
                .check(Program.CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "conversation.question")
                .should()
                .dependOnClassesThat(ours.and(not(resideInAnyPackage(
                        ROOT + "conversation.question", ROOT + "conversation.claim", ROOT + "conversation.address"))))
                .check(Program.CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "conversation.address")
                .should()
                .dependOnClassesThat(ours.and(not(resideInAPackage(ROOT + "conversation.address"))))
                .check(Program.CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "conversation.words")
                .should()
                .dependOnClassesThat(ours.and(not(resideInAnyPackage(
                        ROOT + "conversation.words",
                        ROOT + "conversation.claim",
                        ROOT + "conversation.address",
                        ROOT + "conversation.question",
                        ROOT + "conversation.amount",
                        ROOT + "domain.product"))))
                .check(Program.CLASSES);
        assertThat(Program.uses("conversation.claim", ROOT + "domain.product")).isTrue();
        assertThat(Program.uses("conversation", ROOT + "conversation.words")).isTrue();
    }

    private static void onlyIn(DescribedPredicate<JavaClass> known, String... places) {
        var allowed = List.of(places).stream().map(place -> ROOT + place + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat(known)
                .check(Program.CLASSES);
    }
}
