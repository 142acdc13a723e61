package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.SaidNumber;

/**
 * What a host tells to be on sale no more, though nothing is wrong with it: used up at home (家里吃了两箱黄桃, "we ate two boxes of peaches") or kept back
 * (黄桃先留10箱别卖). It is nobody's order. Pure.
 */
final class TakenOff {
    private static final String NUMBER = "\\d[\\d.]*|[一二两三四五六七八九十百半]{1,4}";

    private static final String UNIT = "(?=\\s?(?:公斤|[箱盒袋斤份个瓶罐筐件包枚只双坛桶盆条棵颗块把]))";

    private static final String USED = "(?:(?<![好爱想要能够去])(?:吃|喝|用)|试吃|试喝|尝|拆|切|煮|炒|送人|展示)(?:掉了?|完了?|去了?|了)";

    private static final String USED_IN_ENGLISH = "(?:ate|eaten|drank|used(?: up)?|gave away|given away|cut up|opened)";

    private static final Pattern SAID = Pattern.compile(
            USED + "\\s?(?<used>" + NUMBER + ")" + UNIT
                    + "|(?<![\\w.])(?<before>" + NUMBER + ")" + UNIT
                    + "\\s?\\p{IsHan}{1,8}?(?:被|让|给|我们?|咱们?|自[己家]|家里|都|全|[,， ]){0,4}" + USED
                    + "[。.!！~～ ]*$"
                    + "|(?<!我|俺)(?:预留|保留|留|扣|藏|压)(?:着|下来?|出来?|起来)?\\s?(?<kept>" + NUMBER + ")" + UNIT
                    + "(?=.{1,12}?(?:别|不要|不|先不|暂不)(?:再)?(?:卖|上架|上链接|挂|动))"
                    + "|\\b(?:we|i)(?:'ve| have)?(?: just| already)? " + USED_IN_ENGLISH + " (?<english>\\d{1,4})\\b"
                    + "|^(?<eaten>\\d{1,4}) .{2,40} (?:were|was|got|have been|has been) (?:all |already )?"
                    + USED_IN_ENGLISH
                    + "\\b"
                    + "|\\b(?:hold|keep|set) (?:back |aside )(?<back>\\d{1,4})\\b"
                    + "|\\b(?:hold|keep|set) (?<aside>\\d{1,4})\\b.{2,40}\\b(?:back|aside|off sale|unsold)\\b(?! for\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What somebody else has done with it, another day, or what is asked. */
    private static final Pattern OTHER = Pattern.compile(
            "[?？吗呢]|怎么|多少|客户|客人|顾客|买家|观众|收到|收货|反映|反馈|投诉|[他她]们?|昨|前天|上[次回周]|上个|去年|以前|以后|每[天次]|一天|优惠|券|如果|要是"
                    + "|\\b(?:customers?|buyers?|viewers?|he|she|they|yesterday|last|if|per|every|how|for (?:me|us|my|mr|mrs|ms|him|her|them))\\b",
            Pattern.CASE_INSENSITIVE);

    private TakenOff() {}

    static Optional<MoreWords> read(String plain) {
        var said = plain.strip();
        var found = SAID.matcher(said);
        return OTHER.matcher(said).find() || !found.find()
                ? Optional.empty()
                : Stream.of("used", "before", "kept", "english", "eaten", "back", "aside")
                        .filter(name -> found.group(name) != null)
                        .findFirst()
                        .flatMap(name -> SaidNumber.begin(said.substring(found.start(name))))
                        .filter(number -> number.value().signum() > 0)
                        .map(number -> new MoreWords(number.value(), MoreWords.Kind.LESS, number.rest()));
    }
}
