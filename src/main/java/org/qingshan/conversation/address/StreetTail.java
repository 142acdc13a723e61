package org.qingshan.conversation.address;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who is named right behind a street without a number, and right before his phone: 韶山西路熊晓红18975221234. A shop stands there as well. */
final class StreetTail {
    private static final Pattern TAIL = Pattern.compile(
            ".*(?:[路街巷弄道段]|胡同|[路街巷]口|对面|旁边?|附近|隔壁|楼下|楼上|后面|门口|桥头|镇上|街上|里面|[期区])(?<name>\\p{IsHan}{2,4})");

    private static final Pattern LIKE_A_SHOP =
            Pattern.compile(".+[店铺行堂楼城广场馆吧屋社坊轩阁居汇厅所站厂园苑院厦府庭湾街路高德通宝新]|.*(?:家丽|百货|商城|超市|药房|银行).*");

    private StreetTail() {}

    static Optional<Span> nameIn(PastedLine line, PhoneNeighbours neighbours) {
        for (Span segment : line.segments()) {
            var tail = TAIL.matcher(line.folded(segment));
            if (tail.matches() && isName(tail.group("name"))) {
                var name = new Span(segment.start() + tail.start("name"), segment.end());
                if (neighbours.isBesidePhone(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String word) {
        return PersonName.isWithSurname(word) && !LIKE_A_SHOP.matcher(word).matches();
    }
}
