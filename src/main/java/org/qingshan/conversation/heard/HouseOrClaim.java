package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** Tells the numbers of a lane, a house or a room from what is wanted: in 愚园路 12 弄 3 号 501 nothing is. */
public final class HouseOrClaim {
    private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("[\\d一二三四五六七八九十百] {0,2}$");

    /** What the number before it counts, and no word for taking: 12 弄 3 号 501. */
    private static final Pattern OF_HOUSE_NUMBER = Pattern.compile(
            "^ {0,2}(?:支?弄(?= ?[a-zA-Z]?\\d{1,5}(?!\\d| ?(?:[箱袋盒斤份包个公千]|kg|jin|box))|[ ,，。]|$)|巷|里|条(?!子)|胡同|[号號栋棟幢座室层層組组]|单元|單元|[楼樓])");

    /** So many without what they are counted in are a room as likely. */
    private static final Pattern MANY_UNCOUNTED =
            Pattern.compile("(?<![\\d.])\\d{3,4}(?![\\d.]| ?(?:[箱袋盒斤份包瓶罐个件只条公千]|kg|kilo|jin|box|bag|carton|pack))");

    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private static final Trait<Boolean> IS_HOUSE = Trait.of(said -> AddressReader.areNumbersOfHouse(said.words()));

    private HouseOrClaim() {}

    /** Whether it is the numbers of a house, and no more. */
    static boolean isHouse(Turn turn) {
        return turn.isPrivate() && turn.sentence().tells(IS_HOUSE);
    }

    /** Whether a number of a house is parted there from what it counts. */
    public static boolean isParted(String said, int at) {
        return ENDS_WITH_NUMBER.matcher(said.substring(0, at)).find()
                && OF_HOUSE_NUMBER.matcher(said.substring(at)).find();
    }

    /** What is wanted beside an address; asked where it is so much, and uncounted, that it may be a room as well. */
    public static ClaimReading heard(Turn turn, String claim) {
        var reading = Hearing.of(turn);
        boolean isMuch = reading.kind() == ClaimReading.Kind.CLAIMS
                && MANY_UNCOUNTED.matcher(claim).find()
                && reading.claims().stream().anyMatch(one -> one.quantity().compareTo(MANY) >= 0);
        return isMuch
                ? ClaimReading.doubt(
                        reading.claims().stream()
                                .map(one -> new Suggestion(one.slot(), one.quantity()))
                                .toList(),
                        null)
                : reading;
    }
}
