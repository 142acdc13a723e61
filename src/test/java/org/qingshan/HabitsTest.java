package org.qingshan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.qingshan.conversation.turn.Command;
import org.qingshan.domain.shop.Shop;
import org.qingshan.support.Program;

/** What every class keeps to, wherever it is. */
class HabitsTest {
    private static final List<Class<? extends java.lang.annotation.Annotation>> DOORS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

    private static final DescribedPredicate<JavaAccess<?>> READING_A_CLOCK =
            describe("reading the machine's clock", access -> {
                var owner = access.getTargetOwner().getName();
                var name = access.getTarget().getName();
                return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                        || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            });

    private static final DescribedPredicate<JavaFieldAccess> OF_ANOTHER_PACKAGES_ENTITY = describe(
            "the field belongs to an entity of another package",
            access -> isEntity(access.getTargetOwner())
                    && !access.getOriginOwner()
                            .getPackageName()
                            .equals(access.getTargetOwner().getPackageName()));

    private static final DescribedPredicate<JavaAccess<?>> LEADING_ON_WITH_A_HOST =
            describe("an address that the framework puts its own host before", access -> {
                var owner = access.getTargetOwner().getName();
                var name = access.getTarget().getName();
                return owner.equals("jakarta.ws.rs.core.Response$ResponseBuilder") && name.equals("location")
                        || owner.equals("jakarta.ws.rs.core.Response")
                                && List.of("seeOther", "temporaryRedirect", "created")
                                        .contains(name);
            });

    /** Behind a proxy it is the wrong one, and http:// where the browser has https://. */
    @Test
    void nobody_leads_a_browser_on_by_an_address_with_a_host() {
        noClasses().should().accessTargetWhere(LEADING_ON_WITH_A_HOST).check(Program.CLASSES);
    }

    @Test
    void only_the_platform_reads_the_machines_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.qingshan.platform..")
                .should()
                .accessTargetWhere(READING_A_CLOCK)
                .check(Program.CLASSES);
        assertThat(Program.in("platform").stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .anyMatch(READING_A_CLOCK))
                .isTrue();
    }

    @Test
    void fields_of_an_entity_are_set_in_its_own_package_only() {
        noClasses().should().setFieldWhere(OF_ANOTHER_PACKAGES_ENTITY).check(Program.CLASSES);
        assertThat(Program.CLASSES.get(Shop.class).getFieldAccessesToSelf())
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET);
    }

    @Test
    void every_entity_but_the_shop_itself_belongs_to_a_shop() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotBelongToAnyOf(Shop.class)
                .should(haveATenant())
                .check(Program.CLASSES);
    }

    @Test
    void classes_are_named_by_what_they_do() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Utils?|Helper|Impl|Dto|DTO)(\\$.*)?")
                .check(Program.CLASSES);
    }

    @Test
    void what_is_asked_whether_it_is_so_answers() {
        methods()
                .that()
                .haveNameMatching("is[A-Z].*")
                .should()
                .notHaveRawReturnType(void.class)
                .check(Program.CLASSES);
    }

    @Test
    void commands_live_together_and_are_named_so() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Command")
                .and()
                .areNotInterfaces()
                .should()
                .resideInAPackage("org.qingshan.conversation.command")
                .andShould()
                .implement(Command.class)
                .check(Program.CLASSES);
        classes()
                .that()
                .implement(Command.class)
                .should()
                .haveSimpleNameEndingWith("Command")
                .check(Program.CLASSES);
    }

    @Test
    void every_resource_says_who_may_come_in() {
        classes()
                .that(describe("are resources", HabitsTest::isResource))
                .should(sayWhoMayComeIn())
                .check(Program.CLASSES);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }

    private static boolean isResource(JavaClass type) {
        return type.isAnnotatedWith(Path.class) || type.getMethods().stream().anyMatch(HabitsTest::answersRequests);
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static ArchCondition<JavaClass> haveATenant() {
        return new ArchCondition<>("have a field shopId with @TenantId") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var has = type.getAllFields().stream()
                        .anyMatch(field -> field.getName().equals("shopId") && field.isAnnotatedWith(TenantId.class));
                events.add(new SimpleConditionEvent(type, has, type.getName() + " has no field shopId with @TenantId"));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMayComeIn() {
        return new ArchCondition<>("say who may come in, as a whole or method by method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var whole = DOORS.stream().anyMatch(type::isAnnotatedWith);
                type.getMethods().stream().filter(HabitsTest::answersRequests).forEach(method -> {
                    var says = whole || DOORS.stream().anyMatch(method::isAnnotatedWith);
                    events.add(new SimpleConditionEvent(method, says, method.getFullName() + " is open by accident"));
                });
            }
        };
    }
}
