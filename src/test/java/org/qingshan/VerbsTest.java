package org.qingshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;

/** What is typed after {@code java -jar …}. */
@QuarkusTest
class VerbsTest {
    private static final Pattern OWNER_CODE = Pattern.compile("/start owner_(\\S+)");

    @Inject
    Verbs verbs;

    @Inject
    Lanes lanes;

    @Inject
    DataSource database;

    /** What a verb said and with which code it ended. */
    private record Ending(int code, String said, String complained) {}

    @Test
    void check_finds_nothing_wrong_in_a_fresh_install() {
        var ending = run("check");
        assertThat(ending.said()).isEqualToIgnoringNewLines("Everything is consistent.");
        assertThat(ending.code()).isZero();
    }

    @Test
    void check_names_the_key_of_what_is_wrong_and_ends_with_1() throws SQLException {
        change("update lot set held = held + 1 where shop_id = 'qingshan' and id = (select min(id) from lot)");
        try {
            var ending = run("check");
            assertThat(ending.code()).isEqualTo(1);
            assertThat(ending.said()).contains("qingshan: ", ": lot ", " things are wrong.");
        } finally {
            change("update lot set held = held - 1 where shop_id = 'qingshan' and id = (select min(id) from lot)");
        }
    }

    @Test
    void shop_add_makes_a_shop_and_prints_a_code_that_lets_its_owner_in() {
        var ending = run("shop", "add", "hillside", "Hillside", "Village");

        assertThat(ending.code()).isZero();
        var code = OWNER_CODE.matcher(ending.said());
        assertThat(code.find()).isTrue();
        assertThat(lanes.acrossShops(() -> Shop.byKey("hillside")))
                .hasValueSatisfying(shop -> assertThat(shop.name(false)).isEqualTo("Hillside Village"));
        assertThat(lanes.read("hillside", () -> Invite.withHash(Secrets.hash(code.group(1)))))
                .isPresent();
    }

    @Test
    void shop_add_refuses_a_key_that_is_taken() {
        run("shop", "add", "riverside", "Riverside");
        var ending = run("shop", "add", "riverside", "Another");
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.complained()).contains("'riverside'");
    }

    @Test
    void shop_add_refuses_what_cannot_be_a_key_and_says_what_can() {
        var ending = run("shop", "add", "青山", "Qingshan");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.complained()).contains("small letters", "'青山'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "，", "青山\n村", "青山\u202E", "青\u200B山", "\u0007bell", "青\u2028山"})
    void shop_add_refuses_what_nobody_can_read_as_a_name(String name) {
        var ending = run("shop", "add", "oddly", name);
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.complained()).contains("A shop's name is 1 to 40 letters");
        assertThat(lanes.acrossShops(() -> Shop.byKey("oddly"))).isEmpty();
    }

    @Test
    void shop_add_refuses_a_name_of_hundreds_of_letters() {
        assertThat(run("shop", "add", "lengthy", "山".repeat(300)).complained()).contains("300 letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"青山", "Bob's Farm 🍑", "3号果园", "老王家（湘西）", "L’Épicerie", "👩\u200D🌾 Farm", "山", "A&B", "青山·竹林"})
    void a_shop_may_be_called_so(String name) {
        assertThat(Shop.isName(name)).isTrue();
    }

    @Test
    void a_check_that_could_not_look_says_so_in_one_line_and_ends_otherwise() {
        var err = System.err;
        var complained = new ByteArrayOutputStream();
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            var away = new IllegalStateException(
                    new SQLException("FATAL: the database system is starting up\n  Location: x", "57P03"));
            assertThat(Verbs.notChecked(away)).isEqualTo(3);
        } finally {
            System.setErr(err);
        }
        assertThat(complained.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("Nothing was checked, the database cannot be asked now:"
                        + " FATAL: the database system is starting up");
    }

    @Test
    void anything_else_is_answered_by_what_there_is() {
        var ending = run("shop", "add", "nameless");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.complained()).contains("shop add KEY NAME", "check");
    }

    private Ending run(String... arguments) {
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            var code = verbs.run(arguments);
            return new Ending(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
