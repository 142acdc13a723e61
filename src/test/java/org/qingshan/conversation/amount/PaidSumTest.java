package org.qingshan.conversation.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaidSumTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "转了1千 | 100000",
                "付了2百块 | 20000",
                "I have transferred 41,90 Yuan | 4190",
                "transferred 71,80 RMB | 7180",
                "付了¥67,80 | 6780",
                "付了67,80元 | 6780",
                "分两次付的20,30元 | 5000",
                "先20,47元付的 | 0",
                "I paid 71 yuan 80 | 7180",
                "71 yuan and 5 cents paid | 7105",
                "付了71块80 | 7180",
                "付了71元80，微信 | 7180",
                "paid 71 yuan 10 minutes ago | 7100",
                "40 尾号4444 | 4000",
                "67.8 尾号 1234 | 6780",
                "付了40，尾号4444，订单1004 | 4000",
                "1004转过去了，67.8 尾号1234 | 6780",
                "我已经转了67.8，后四位1234 | 6780",
                "四十五块六 尾号8888 | 4560",
                "45块6 1234 | 4560",
                "¥48.00 4321 | 4800",
                "48元 20:15转的 | 4800",
                "微信转了50 流水号 10020231127 | 5000",
                "刚刚打了一百块，末四位9876 | 10000",
                "40 4444 | 4000",
                "I paid 40, ending 4444 | 4000",
                "paid 67.80 for order 1001, last four digits 1234 | 6780",
                "transferred 45 yuan at 20:15 | 4500",
                "forty yuan, card 4321 | 4000",
                "两单一起付了 86.6 尾号 1111 | 8660",
                "11月27日转的 48 | 4800",
                "1200元 尾号0001 | 120000",
                "48.00 ← 尾号 4444 | 4800",
                "５０元 尾号４４４４ | 5000",
                "paid 40 2 hours ago, ending 1234 | 4000",
                "付了40 尾号1234，2小时前 | 4000",
                "paid 40 at 8, ending 1234 | 4000",
                "paid at 20:15, 40, ending 1234 | 4000",
                "27 Nov paid 48, ending 1234 | 4800",
                "微信转了1200.5 | 120050",
                "我付了67.8，催了2次，每次都不发货 | 6780",
                "paid 67.8, asked you twice already | 6780",
                "付了67.8，分2次发货，一次一箱 | 6780",
                "付了67.8（29.9x2+8运费） | 6780",
                "paid 67.8 = 29.9 x 2 + 8 shipping | 6780",
                "付了67.8，还有8块运费再付 | 6780",
                "付了2次，每次33.9 | 6780",
                "分两次付的，每次33.9 | 6780",
                "paid twice, 33.9 each | 6780",
                "twice, 33.9 each | 6780",
            })
    void the_sum_is_found_among_other_numbers(String said, long sum) {
        assertThat(PaidSum.in(said, "CNY")).as(said).hasValue(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尾号4444",
                "4444",
                "订单1001已付",
                "20:15 转的 尾号1234",
                "paid, ending 4444",
                "13812345678 转的",
                "paid 2 hours ago, ending 1234",
                "付了 尾号1234，2小时前",
                "付了两个小时了 尾号1234",
                "paid 10 min ago",
                "paid on 27 November, ending 1234",
                "已付 A1 尾号1234",
                "paid A1, ending 1234",
                "尾号1234 5楼",
                "ending 1234, 5th floor",
                "微信转了6789",
                "transferred 6789"
            })
    void where_none_is_named_there_is_none(String said) {
        assertThat(PaidSum.in(said, "CNY")).as(said).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "付了2次，每次33.9 | 6780",
                "付了两次，每次33块9 | 6780",
                "分两次付的，每次33.9 | 6780",
                "分三笔转的 各20 | 6000",
                "33.9x2 已付 | 6780",
                "分两次付的，20和47.8 | 6780",
                "两次付的 20 47.8 | 6780",
                "付了40又付了8 尾号1234 | 4800",
                "40元和8元 尾号1234 | 4800",
                "先付了20，后来又付了47.8 | 6780",
                "付了两笔，一笔20一笔47.8 | 6780",
                "第一次付20，第二次付47.8 | 6780",
                "付了33.9，又付了33.9 | 6780",
                "付了20和47.8，一共67.8 | 6780",
                "二十块和四十七块八 | 6780",
                "paid 40 and paid 8, ending 1234 | 4800",
                "paid twice, 33.9 each | 6780",
                "twice, 33.9 each | 6780",
                "I paid 33.9 twice | 6780",
                "two payments of 33.9 | 6780",
                "paid in two parts, 20 and 47.8 | 6780",
                "paid 20, then another 47.8 | 6780",
                "paid 20 + 47.8 | 6780",
                "I paid 20 and 47.8, 67.8 in total | 6780",
            })
    void parts_of_one_sentence_are_added(String said, long sum) {
        assertThat(PaidSum.in(said, "CNY")).as(said).hasValue(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I paid 67.8. When will you ship it? | 6780",
                "付了67.8，就是67.8元 | 6780",
                "paid 20 of 37.90 | 2000",
                "付了30，还差37.8 | 3000",
                "付了两次才成功 67.8 | 6780",
            })
    void what_is_named_beside_it_is_no_part(String said, long sum) {
        assertThat(PaidSum.in(said, "CNY")).as(said).hasValue(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "paid 20, will pay the other 50 later | 2000",
                "I paid 20 first, the other 50 later | 2000",
                "I've paid 20 and will pay 29.60 tomorrow | 2000",
                "I paid 20 and I'll send the remaining 29.60 when I get home | 2000",
                "paid 20 will pay 50 tomorrow | 2000",
                "paid 20, the rest 50 on Friday | 2000",
                "paid 20, 50 to follow | 2000",
                "paid 20; tomorrow 50 more | 2000",
                "sent 20, I'm going to transfer the other 29.6 tonight | 2000",
                "paid 20, still have to pay 50 | 2000",
                "付了20，剩下的明天付 | 2000",
                "付了20，剩下29.6明天付 | 2000",
                "付了20，明天再付29.6 | 2000",
                "先付了20，再付29.6 | 2000",
                "先付了20剩下的29.6晚点转 | 2000",
                "已付20，还有29.6等收到货再付 | 2000",
                "转了20，另外29.6过两天补 | 2000",
                "付了20，余款29.6下周给 | 2000",
                "付了20，还差29.6 | 2000",
                "paid 20 and then 47.8 | 6780",
                "先付了20，后来又付了47.8 | 6780",
                "paid 20 and later paid 47.8 | 6780",
                "paid 67.8, will you ship it tomorrow? | 6780",
                "付了67.8，明天能发货吗 | 6780"
            })
    void what_will_be_paid_later_is_not_paid(String said, long sum) {
        assertThat(PaidSum.in(said, "CNY")).as(said).hasValue(sum);
        assertThat(PaidSum.isBeside(said, "CNY")).as(said).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40元 8元 尾号1234", "付了40元，运费是8元", "20元或者47.8元"})
    void of_several_nobody_can_tell_how_much_came(String said) {
        assertThat(PaidSum.in(said, "CNY")).as(said).hasValue(PaidSum.UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "又补了 27.8 尾号4444",
                "再转了27.8",
                "剩下的也转了 尾号4444",
                "Another 27.8, ending 4444",
                "paid 27.80 more, ending 4444",
                "the rest, 27.8"
            })
    void what_comes_beside_others_is_told_apart(String said) {
        assertThat(PaidSum.isBeside(said, "CNY")).as(said).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"67.8 尾号4444", "余额宝转的 67.8", "paid 67.80, ending 4444", "付了20又付了47.8", "paid 20 and another 47.8"
            })
    void what_is_all_of_it_is_not(String said) {
        assertThat(PaidSum.isBeside(said, "CNY")).as(said).isFalse();
    }
}
