package org.qingshan.conversation.dialogue;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.SaidForWhom;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.turn.Turn;

/**
 * What somebody calls an address as he gives it: 公司：张伟 138…, 我妈家的地址是…, "Office: Zhang Wei …".
 *
 * @param label null where it has none
 * @param rest the address without it
 */
record AddressLabel(@Nullable String label, String rest) {
    private static final String KIN = KinWords.KIN;

    private static final String PLACE = "(?:新?家|老家|娘家|婆家|公司|单位|学校|宿舍|门?店|店铺|工厂|厂|办公室|工地|仓库|医院|工作室|出租屋|租房|寝室|乡下|城里)";

    private static final String ENGLISH =
            "(?:home|office|work(?:place)?|school|dorm(?:itory)?|shop|store|company|studio|warehouse|hotel|cottage|flat"
                    + "|(?:mum|mom|mam|mother|dad|father|parents?|sister|brother|aunt(?:ie|y)?|uncle|grand(?:ma|pa|mother|father|parents)|son|daughter|wife|husband|friend|girlfriend|boyfriend|colleague|boss)(?:['’]?s?['’]?)?(?: (?:home|house|place|flat|office))?)";

    private static final Pattern GIVEN = Pattern.compile(
            "^[\\s,，]*(?:麻烦|请|帮我|改|直接|就|都|那|[,，\\s]){0,6}(?:寄|发|送)(?:到|去|往|给)?[我俺咱](?:们)?的?(?<own>" + PLACE
                    + ")(?:里|这边|那边)?[,，:：\\s]+(?=\\S)|^[\\s,，]*(?:(?:老板|你好|麻烦|请|帮我|这[是个]|以下是|这次|都|寄到?|发到?|送到?)[,，\\s]*){0,12}(?:[我俺咱](?:们)?的?)?(?<zh>"
                    + KIN + "(?:的?" + PLACE + "|那[里儿边]?)?|" + PLACE
                    + "里?)(?:的?(?:收货)?地址)?(?:[:：]|是[:：]?|(?<=地址) )\\s*(?=\\S)"
                    + "|^[\\s,]*(?:(?:please|actually|oh|sorry|can you|could you|pls)[, ]{1,2}){0,3}(?:(?:send|ship|deliver|mail)(?: it| this| them| my order)? to|put|use|make it|take) (?:my|our) (?<kin>"
                    + ENGLISH
                    + ")(?: address)?(?: instead)?(?:,|:| at)?\\s+(?=\\S)"
                    + "|^[\\s,]*(?:(?:this is|here is|here's|to|ship to|send to)\\s+)?(?:(?:my|our|the) )?(?<en>"
                    + ENGLISH
                    + ")(?: address)?(?:\\s*[:：]| is:?| -)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** Behind the whole of it: …（公司）. */
    private static final Pattern BEHIND =
            Pattern.compile("[(（\\[【](?:[我俺咱]的?)?(?<zh>" + KIN + "?的?" + PLACE + "|" + KIN + "家?)[)）\\]】]\\s*$");

    static AddressLabel in(String said) {
        var given = GIVEN.matcher(said);
        if (given.find() && AddressReader.looksLikeAddress(said.substring(given.end()))) {
            var label = Stream.of("own", "zh", "en", "kin")
                    .map(given::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return new AddressLabel(label.strip(), said.substring(given.end()));
        }
        var behind = BEHIND.matcher(said);
        return behind.find() && AddressReader.looksLikeAddress(said)
                ? new AddressLabel(behind.group("zh"), said.substring(0, behind.start()))
                : new AddressLabel(null, said);
    }

    /** Else whose the first address is, where it was said whom it is for, or whose was asked for. */
    @Nullable
    String orWhose(Turn turn, AddressReading reading) {
        var own = notOf(reading);
        return own == null ? SaidForWhom.of(turn).orElse(SamePerson.askedFor(turn)) : own;
    }

    /** None where it is the recipient's name. */
    @Nullable
    String notOf(AddressReading reading) {
        return Objects.equals(label, reading.recipient()) ? null : label;
    }
}
