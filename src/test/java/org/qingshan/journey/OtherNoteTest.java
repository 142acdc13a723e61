package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What was noted for the courier can be another note, or none; that a phone is named in it asks for no other phone. */
@QuarkusTest
class OtherNoteTest extends Journey {
    private static final String THERE = "湖南省长沙市岳麓区麓山南路1号";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "门卫不收，改成打我电话 | 打我电话",
                "备注改成送货前打电话 | 送货前打电话",
                "備註改成送貨前打電話 | 送貨前打電話",
                "不放门卫了，改放驿站 | 放驿站",
                "换成放门口吧 | 放门口",
                "改成放隔壁小卖部 | 放隔壁小卖部",
                "備註改成週末送 | 週末送",
                "not the guard, leave it at my door | leave it at my door",
                "不放门卫了，放门口 | 放门口",
                "change the note to call me before delivery | call me before delivery",
                "the guard won't take it, call me instead | call me instead"
            })
    void it_takes_the_place_of_the_one_before(String said, String note) {
        assertThat(noted().says(said).text()).contains("（嘱咐：" + note + "）").doesNotContain("门卫）", "电话是多少");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"不放门卫了", "别放门卫了", "备注去掉", "不要那个备注了", "remove the note", "don't leave it with the guard any more"
            })
    void it_is_taken_away(String said) {
        assertThat(noted().says(said).text()).contains("去掉了", THERE).doesNotContain("嘱咐");
    }

    @Test
    void it_changes_in_what_is_read_back() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS + " 放门卫");

        assertThat(viewer.says("备注改成送货前打电话").text()).endsWith(THERE + "（嘱咐：送货前打电话）");
        assertThat(viewer.says("不打电话了，改成放驿站").text()).endsWith(THERE + "（嘱咐：放驿站）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以发顺丰吗", "备注改成送货前打电话", "今天有什么"})
    void a_question_for_a_phone_swallows_nothing_else(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        viewer.taps("改");
        viewer.taps("电话");

        assertThat(viewer.says(said).text()).doesNotStartWith("这个没看懂，请再发一遍。好，电话");
        assertThat(viewer.says("13900001111").text()).contains("139 0000 1111");
    }

    private Viewer noted() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS + " 放门卫");
        viewer.says("对");
        viewer.says("确认");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"到了打电话 | 别打电话了 发短信 | 发短信", "周末送 | 周末也不在家，周一送 | 周一送", "放隔壁 | 備註改成週末送 | 週末送"})
    void it_changes_while_it_is_read_back(String before, String said, String note) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS + "，" + before);

        assertThat(viewer.says(said).text()).endsWith(THERE + "（嘱咐：" + note + "）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"放警衛室", "請放管理室", "放櫃檯", "放隔壁水果店", "leave it with reception if I'm not in"})
    void so_it_is_noted(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said).text()).endsWith(THERE + "（嘱咐：" + said + "）");
    }
}
