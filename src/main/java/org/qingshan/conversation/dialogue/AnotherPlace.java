package org.qingshan.conversation.dialogue;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Correction;
import org.qingshan.conversation.claim.Normaliser;

/** A whole place said instead of another, and how it is led to: 地址写错了，应该是…, 我搬家了，新地址：…, "update my address: …". The same person gets it there. */
final class AnotherPlace {
    private static final String PLEASE = "(?:麻烦|请|帮我|帮忙|我|要|想|得|需要|那|就|把|对了|不好意思|[,，。!！\\s]){0,8}";
    private static final String ADDRESS = "(?:我的?)?(?:(?:收货|收件|寄货|快递)?地址)";
    private static final String CHANGED = "(?:改|换|变更|更新|更正|修改|变)";

    private static final Pattern LED = Pattern.compile(
            PLEASE + "(?:" + ADDRESS + "(?:要|想|得|需要|帮我|请){0,3}" + CHANGED + "(?:了|一?下|成|为|到|一?个){0,3}|" + CHANGED
                    + "(?:一?下|一?个|了){0,2}(?:收货|收件|新)?地址(?:成|为|到)?了?|(?:已经?|刚|最近|都)?搬(?:到|去|至)|" + CHANGED
                    + "(?:一?下)?(?:成|为|到|去|至)|"
                    + ADDRESS + "?" + CHANGED + "(?:成|为|到)?(?:寄|发|送)(?:到|往|去|给)?)[,，:：;；。!！\\s]{0,4}"
                    + "|(?:我|我们|我家)?(?:最近|刚刚?|已经)?搬(?:新?家|走)?了[,，,。;；!！\\s]{0,3}(?:(?:我的|现在的?)?新?的?地址(?:是|为)?[:：]?\\s?)?"
                    + "|(?:(?:hi|hey|oh|sorry|btw|please|can you|could you|actually|i want to|i need to)[,. ]{1,2}){0,3}(?:(?:i|we)(?:['’]ve| have)?(?: just| recently)? moved(?: house| home)?(?: to)?[,.;:!\\s-]{1,3}(?:(?:and|so) )?(?:(?:here(?:['’]s| is) )?(?:(?:my|our|the) )?new (?:address|place)(?: is(?: now)?)?[:,]? ?)?"
                    + "|(?:change|update|correct|fix) (?:(?:my|the|our) )?(?:(?:shipping|delivery) )?address(?: to| as)?[:,.]? |(?:change|move|switch|redirect|reroute) (?:(?:it|this|that|(?:my|the|this) (?:order|parcel|package|delivery)) )?(?:over )?to[: ])",
            Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("^" + PLEASE + CHANGED + "(?:一?下)?(?:成|为|到|去|至)|" + ADDRESS + ".{0,6}(?:错|不对|有误|改|换|变)|"
                    + CHANGED + "(?:一?下|一?个|成|为|到)?.{0,3}地址|" + CHANGED
                    + "(?:成|为|到)?(?:寄|发|送)|新(?:的)?(?:收货|收件)?地址|搬(?:新?家|到|去|走|了)|^" + PLEASE
                    + "(?:不对|错了|写错了|打错了|不是.{1,30}?[,，\\s](?:而?是|应该?是))"),
            Pattern.compile(
                    "\\b(?:wrong|new|change|update|correct|fix|different)\\b.{0,20}\\b(?:address|place|home|house)\\b|\\baddress (?:is wrong|has changed|changed|should be|is now|is actually)\\b|\\b(?:it|address|that) should be\\b|\\binstead\\b|\\bmoved\\b|^(?:(?:please|pls|actually|can you|could you)[, ]{1,2}){0,2}(?:send|ship|deliver)(?: it| this| them| my order| the parcel)? to (?=[^,]{0,30}\\d)|^(?:please |can you |could you )?(?:change|move|switch|redirect|reroute) (?:(?:it|this|that|(?:my|the|this) (?:order|parcel|package|delivery)) )?(?:over )?to\\b|\\bactually\\b.{0,12}\\baddress\\b|^(?:no, ?|sorry,? ?)?not [a-z' ]{2,30}, ?(?:it'?s|but) ",
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern OWN =
            Pattern.compile("(?:我自己|自己|本人|我)的?(?:收货|收件)?地址|\\bmy (?:own )?address\\b", Pattern.CASE_INSENSITIVE);

    /** 寄到我公司, "send it to my office": he gets it there himself. */
    private static final Pattern OWN_PLACE = Pattern.compile(
            "^" + PLEASE
                    + "(?:改|换)?(?:寄|发|送)(?:到|去|往|给)?(?:我(?:的|们)?(?:新)?(?:公司|单位|家(?!人|乡|属)|学校|宿舍|门?店|办公室|工厂|厂|工作室|出租屋|寝室)|公司|单位)(?=里|去|来|吧|上|这[边里]|那[边里]|[,，:：\\s]|\\p{IsHan}{2,8}[省市区县州]|$)|^(?:(?:please|pls|can you|could you|oh|sorry|actually)[, ]{1,2}){0,3}(?:(?:send|ship|deliver)(?: it| this| them| my order)? to|put|use|make it|take) my (?:new )?(?:office|work|workplace|company|home|house|place|flat|apartment|dorm|school|shop|studio)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGES = Pattern.compile(
            "地址.{0,6}(?:改|换|变更|更正)|(?:改|换|变更|更正).{0,4}地址|(?:改|换)(?:成|为|到)?(?:寄|发|送)|^" + PLEASE
                    + "(?:改|换)(?:成|为|到)|\\b(?:change|update|correct|fix|switch|redirect|reroute)\\b.{0,24}\\b(?:address|parcel|package|order|delivery)\\b|\\binstead\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LATER = Pattern.compile(
            "以后|下次|今后|下回|下一?单|\\b(?:from now on|next time|in future|in the future|next order)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 搬到…9号了. */
    private static final Pattern TAIL = Pattern.compile("[了啦][。.!！\\s]*$");

    /** Nobody says it in more words; what follows is an address. */
    private static final int LONGEST = 160;

    private AnotherPlace() {}

    /** Whether that which is ordered is to go there as well: it says that the address is to be another, and not only from now on. */
    static boolean isOfOrdered(String said) {
        var plain = Normaliser.simplified(said);
        return said.length() <= LONGEST && (CHANGES.matcher(plain).find() || isOwnPlace(said)) && !isLater(said);
    }

    /** Whether it is to be so only from now on. */
    static boolean isLater(String said) {
        return LATER.matcher(Normaliser.simplified(said)).find();
    }

    /** Whether what is said is to be instead of what is kept. */
    static boolean isSaid(String said) {
        var plain = Normaliser.simplified(said);
        return said.length() <= LONGEST
                && SAID.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /** Whether it is where the buyer himself works or lives. */
    static boolean isOwnPlace(String said) {
        return said.length() <= LONGEST
                && OWN_PLACE.matcher(Normaliser.simplified(said)).find();
    }

    /** 这是我自己的地址, "my own address". */
    static boolean isOwn(String said) {
        return said.length() <= LONGEST
                && OWN.matcher(Normaliser.simplified(said)).find();
    }

    /** The address alone; all of it where nothing leads to it. */
    static String in(String text) {
        var led = LED.matcher(Normaliser.simplified(text));
        var said = led.lookingAt() && AddressReader.looksLikeAddress(text.substring(led.end()))
                ? TAIL.matcher(text.substring(led.end())).replaceFirst("")
                : text;
        return AddressReader.correction(said)
                .filter(one -> one.explicit() && one.part() == null)
                .map(Correction::right)
                .filter(AddressReader::looksLikeAddress)
                .orElse(said);
    }
}
