package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;

/** When a parcel shall go or come, and no more: 下周再发, 过几天发货, "ship it next week". Nobody but the shop's people can promise it. */
public final class SendingDay {
    private static final String WHEN =
            "(?:下个?(?:周|星期|礼拜|月)(?:[一二三四五六日天初])?|这?(?:周|星期|礼拜)[一二三四五六日天]|月底|月初|过(?:几|两|一?些|[一三四五])[天日]?|[两三四五几]天(?:之?后|以后)|[一两]个?(?:周|星期|礼拜)(?:之?后|以后)|晚(?:点|几天|两天|些)|迟(?:点|几天|两天|些)|缓(?:几|两)天|(?:国庆|中秋|春节|过年|元旦|端午|五一|节)(?:之?后|以后|之?前|以前)|我?(?:回来|出差回来|回家)(?:之?后|以后|了)?)";

    private static final Pattern CHINESE = Pattern.compile("(?:请|麻烦|能|可以|尽量|最好|我|要|希望|先不急|不急|帮我|等|[,， ]){0,5}+" + WHEN
            + "(?:再|才|给我|帮我|统一|一起){0,3}(?:发货|发|寄出|寄|送)(?:给我|过来|出来)?(?:就行|就好|可以吗|行吗)?[吧哦啊呀的哈 ]{0,3}(?:谢谢)?");

    private static final String DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?|month|tomorrow)";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:please|pls|can you|could you|but|and|just|no rush|no hurry),? ?){0,4}+(?:ship|send|dispatch|deliver|post|mail)(?: (?:it|them|this|that|my order|the (?:parcel|order|box|boxes)))?(?: out)?(?: only)? "
                    + "(?:(?:on |at |in |by |before |after |from )?(?:the )?(?:end of (?:the )?)?(?:next |this |following )?"
                    + DAY
                    + "|in (?:an?|one|two|three|four|a few|a couple of|\\d{1,2}) (?:days?|weeks?)|later(?: (?:this|next) (?:week|month))?|(?:on|by|before|after|from) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of [a-z]{3,9})?|(?:after|before|when) (?:i(?:'m| am)? (?:get |am )?back|the holidays?|christmas|new year))"
                    + "(?:,? (?:please|pls|instead|if possible|thanks|only)){0,3}[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private SendingDay() {}

    /** @param plain as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    public static boolean isSaid(String plain) {
        return AddressReader.isOfDeliveryDay(plain)
                || CHINESE.matcher(plain).matches()
                || ENGLISH.matcher(plain.replace('’', '\'')).matches();
    }
}
