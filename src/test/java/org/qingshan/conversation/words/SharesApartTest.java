package org.qingshan.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares for two places, and what only looks like them. */
class SharesApartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱，妈妈家一箱公司一箱",
                "公司和家里各来一箱",
                "家里一箱黄桃，单位一箱",
                "黄桃一箱学校，一箱老家",
                "我妈一箱黄桃，公司一箱",
                "娘家和婆家各一箱",
                "2 boxes, one for the office and one for home",
                "one box each for my mum's place and work",
                "one for me and one for my sister's place",
            })
    void two_places_are_two_parcels(String said) {
        assertThat(SharesApart.areSaid(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我和我妈各一箱",
                "我一箱我妈一箱",
                "家里一箱，我家一箱",
                "公司团购A1十箱",
                "妈妈家A1两箱",
                "大家各来一箱",
                "一家一箱，两家两箱",
                "妈妈家各一箱黄桃和红糖",
                "婆婆家各一袋",
                "one box for my friend at work",
                "2 boxes for me at the office",
                "send one box for my sister to our house",
                "a box for my mum at home",
                "one for me and one for my mum",
                "one for home, please",
            })
    void one_table_is_one_place(String said) {
        assertThat(SharesApart.areSaid(said)).isFalse();
    }
}
