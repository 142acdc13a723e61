package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host answers one of the questions on the page by its place there. */
@QuarkusTest
class AnsweredByPlaceTest extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"回答第一个：五天左右", "答1：五天左右", "第一個回：五天左右", "answer 1: 五天左右", "tell the first one: 五天左右"})
    void whoever_asked_is_told(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("红糖能放多久呀");
        village.owner().says("提问");
        village.owner().says(said);
        viewer.hears("五天左右");
        assertThat(village.owner().says("提问").text()).as(said).isEqualTo("没有还没答的问题。");
    }

    @Test
    void without_the_page_before_his_eyes_nobody_is_told() {
        var village = village();
        village.viewer().says("红糖能放多久呀");
        assertThat(village.owner().says("答1：五天左右").text()).contains("先看看现在的提问");
        assertThat(village.owner().says("提问").text()).contains("红糖能放多久呀");
    }
}
