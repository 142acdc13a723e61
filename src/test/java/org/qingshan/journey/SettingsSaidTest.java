package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** What is said of a setting that is not understood, and that nothing is cut off where it is. */
@QuarkusTest
class SettingsSaidTest extends Journey {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /shop hold 15分钟         | 留货 15 分钟
            /shop hold 20 minutes     | 留货 20 分钟
            店铺 留货 25 分           | 留货 25 分钟
            /shop hold 1.5            | 没看懂「1.5」
            /shop grace 8.7           | 没看懂「8.7」
            /shop grace 9秒           | 9 秒
            /shop hold 99999999       | 要在 1 到 1440 之间
            /shop hold 0              | 要在 1 到 1440 之间
            /shop cutoff 24:00        | /shop cutoff 17:30
            店铺 分成 很多            | /shop share 80
            /shop fees 其他 12+4；其他 5 | 其他
            """)
    void a_setting_is_kept_as_it_was_said_or_not_at_all(String said, String told) {
        assertThat(village().owner().says(said).text()).contains(told);
    }

    @Test
    void who_missed_one_setting_is_not_told_of_all() {
        var owner = village().owner();

        assertThat(owner.says("/shop hold soon").text())
                .contains("没看懂「soon」，没有改动", "/shop hold 15")
                .doesNotContain("/shop repeat");
        assertThat(owner.says("/shop what 5").text()).contains("没看懂，没有改动", "/shop repeat add");
        owner.says("/language en");
        assertThat(owner.says("/shop remind never ever").text())
                .contains("I did not understand \"never ever\"", "/shop remind 5")
                .doesNotContain("/shop repeat");
    }

    @Test
    void what_was_said_twice_of_all_other_places_changes_nothing() {
        var owner = village().owner();
        owner.says("/shop fees 其他 12+4");

        owner.says("/shop fees 其他 9；else 5");

        assertThat(owner.says("/shop").text()).contains("¥12.00").doesNotContain("¥9.00");
    }
}
