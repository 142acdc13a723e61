package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a host says that money goes back, with the order's number wherever it stands: 1006退款37.9, "refund 37.9 for 1006". What he says so
 * freely may be said of what was, or is to be; it is asked about before anything goes back.
 */
final class RefundWords {
    private static final int LONGEST = 250;

    private static final String NUMBER =
            "(?:订单号?|訂單號?|单号|單號|order|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d])(?:号|號)?(?:订?单|訂?單)?";

    private static final String FIGURE = "\\d{1,6}(?:\\.\\d{1,2})?(?![.\\d])";

    private static final String UNIT = " ?(?:元|圆|块钱?|塊錢?|yuan|rmb|cny|kuai)";

    private static final String SUM = "(?<sum>[¥￥]? ?" + FIGURE + "(?:" + UNIT + ")?)";

    /** What is given back of goods is counted, too: 退10 may be boxes. */
    private static final String SURE_SUM =
            "(?<sum>[¥￥] ?" + FIGURE + "|" + FIGURE + UNIT + "|\\d{1,6}\\.\\d{1,2}(?![.\\d]))";

    private static final String TO_HIM = "(?:了|给|給|他|她|对方|對方|买家|買家){0,4}";

    private static final String WHY = "(?:[ ,，。:：;；、]+(?<why>.*)|[.!。！ ]*)";

    private static final Pattern[] SAID = {
        said("(?:给|給)? ?" + NUMBER + "[ ,，:：]*(?:已经?|已經|要|请|請)?(?:退款|退钱|退錢|还款|還款)" + TO_HIM + " ?" + SUM),
        said("(?:给|給)? ?" + NUMBER + "[ ,，:：]*(?:已经?|已經|要|请|請)?(?:退回?|返还?|返還?|补偿|補償)" + TO_HIM + " ?" + SURE_SUM),
        said("(?:给|給)? ?" + NUMBER + "[ ,，:：]*(?:已经?|已經|要|请|請)?(?:退回?|返还?|返還?)" + TO_HIM + " ?" + SUM
                + "(?=[ ,，。:：;；、.!！]|$)"),
        said("(?:退款|退钱|退錢|退)" + TO_HIM + " ?" + NUMBER + "(?:[ ,，:：]{1,3}|的)" + SUM),
        said("(?:已经|已經|我)?(?:退款?|返|补偿|補償|赔偿?|賠償?)" + TO_HIM + " ?" + NUMBER + "[ ,，:：]*" + SURE_SUM),
        said("(?:把)?" + SURE_SUM + " ?(?:退款?|返)(?:给|給|到) ?" + NUMBER),
        said(NUMBER + "的" + SURE_SUM + "(?:已经|已經|我)?退(?:了|掉)"),
        said("(?:please |i |we |have |i've |we've ){0,3}(?:give|gave|send|sent|pay|paid) " + SUM
                + " back (?:to|for|on) " + NUMBER),
        said("(?:please |i |we |have |i've |we've ){0,3}(?:part(?:ial)?(?:ly)? )?refund(?:ed)? (?:of )?" + SUM
                + " (?:to|for|of|on) " + NUMBER),
        said("give " + NUMBER + " (?:back )?" + SUM + "(?: back)?"),
        said("(?:退款|退钱|退錢|退) ?" + SUM + " ?(?:给|給|到) ?" + NUMBER),
        said(NUMBER + "[ ,:]+(?:please )?(?:refund(?:ed)?|give back|gave back)[ ,:]*" + SUM),
        said("(?:please |i |we |have |i've |we've ){0,3}(?:refund(?:ed)?|give back|gave back|return(?:ed)?)[ ,:]*" + SUM
                + " (?:to|for|of|on) " + NUMBER),
        said("(?:please |i |we |have |i've |we've ){0,3}refund(?:ed)? " + NUMBER + "(?:[ ,:]{1,3}(?:with |by )?)" + SUM)
    };

    private static final Pattern ALL = Pattern.compile(
            "(?:给|給)? ?" + NUMBER + "[ ,，:：]*(?:全部?|全额|全額|全款)?(?:退款|退钱|退錢|退)(?:全款|全部|全额|全額)?(?:了|掉)?[.!。！ ]*"
                    + "|(?:全部?|全额|全額)退款?(?:给|給)? ?(?<number2>\\d{4,9}+)[.!。！ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(
            "[?？吗嗎么麼]|[没沒](?:有)?[。. ]*$|是不是|能不能|要不要|可不可以|\\bor not\\b"
                    + "|^\\s*(?:have|has|had|did|do|does|should|shall|can|could|must|would) (?:i|we|you|they|somebody|anybody)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Behind a number that counts goods, or time, and no money: 2 箱, "2 more boxes". */
    private static final Pattern COUNTED = Pattern.compile(
            "^ ?(?:(?:more|extra|additional|other|full|whole|half|small|big|large|new|of)\\b ?){0,4}"
                    + "(?:[大小整满滿]?(?:[箱盒袋包瓶罐桶筐篮籃坛壇](?![子装裝内內口裹面里裡])|份(?![量])|件(?![数數])|斤(?![两兩])|次(?!品)|天(?![气氣])"
                    + "|[隻条條克枚颗顆串捆支枝]|[个個](?![别別人头頭])|只(?![有是坏壞剩能])|公斤|千克|小时|小時|分钟|分鐘|折|%)"
                    + "|(?:more|box(?:es)?|bags?|pack(?:et|age|s|ets|ages)?|jars?|bottles?|pieces?|pcs?|kilos?|kgs?|kilograms?|g|grams?|jin"
                    + "|catt(?:y|ies)|lbs?|pounds?|cases?|crates?|baskets?|bundles?|dozens?|trays?|units?|items?|orders?|parcels?|eggs?|peach(?:es)?"
                    + "|minutes?|hours?|days?|times?|percent)\\b(?! (?:was|were|is|are|all|half|came|arrived|got|broken|crushed|missing|lost|damaged|rotten|bad|late|wrong|spoilt|spoiled|leaking|bruised)\\b))",
            Pattern.CASE_INSENSITIVE);

    private RefundWords() {}

    private static Pattern said(String words) {
        return Pattern.compile("\\s*" + words + WHY, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The same where the verb is the command's own. */
    static Optional<String> behind(String arguments) {
        return in("refund " + arguments).or(() -> in("退款 " + arguments));
    }

    /** The number alone, where no sum is said, or all of it: it is asked before anything goes back. */
    static Optional<String> ofAll(String words) {
        var all = ALL.matcher(words.strip());
        return all.matches()
                ? Optional.of(all.group("number") == null ? all.group("number2") : all.group("number"))
                : Optional.empty();
    }

    /** @param behind what stands behind a number */
    static boolean isCounted(String behind) {
        return COUNTED.matcher(behind).find();
    }

    /** As the arguments of {@code /refund}: the number, the sum, and why. */
    static Optional<String> in(String words) {
        return words.length() > LONGEST || ASKED.matcher(words).find()
                ? Optional.empty()
                : Stream.of(SAID)
                        .map(way -> way.matcher(words.strip()))
                        .filter(Matcher::matches)
                        .findFirst()
                        .filter(said -> !isCounted(said.group(0).substring(said.end("sum"))))
                        .map(said -> (said.group("number") + " "
                                        + said.group("sum").replace(" ", "") + " "
                                        + (said.group("why") == null ? "" : said.group("why")))
                                .strip());
    }
}
