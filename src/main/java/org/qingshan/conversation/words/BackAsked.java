package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** What somebody asks of giving back, and gives back nothing by asking: 订单取消了吗, 怎么退货, 退货运费谁出, "how do I return it". */
public final class BackAsked {
    /** What he wants to know. */
    public enum Kind {
        /** Whether it has gone. */
        WHETHER_GONE,
        /** How it is done, or until when. */
        HOW,
        /** What only the host knows: who pays for the way back. */
        OF_THE_HOST;

        /**
         * What the command is to do; empty where it has nothing to say.
         *
         * @param hasChoices there is something that can be given back
         */
        public Optional<String> argument(boolean hasChoices) {
            return switch (this) {
                case WHETHER_GONE -> Optional.of(WHETHER);
                case HOW -> Optional.of(HOW_TO).filter(how -> hasChoices);
                case OF_THE_HOST -> Optional.empty();
            };
        }
    }

    public static final String WHETHER = "whether";
    public static final String HOW_TO = "how";

    private static final Pattern WHETHER_GONE = Pattern.compile(
            "^(?!.*(?:帮我|给我|能不?能?|可以|麻烦|请|把)).*(?:取消|撤单|撤销|退货|退单)(?:掉|成功)?(?:了(?:吗|没有?$|么|不?\\?)|没有?$|成功(?:吗|没有?|么)?$)|(?:是不是|有没有|是否)(?:已经|被|给我|帮我|把我的?){0,2}(?:订单|单子?)?(?:给|都)?取消(?:了|掉)?|取消没取消"
                    + "|^(?:(?:hi|so|wait|hello|sorry|please|but|and),? ){0,2}(?:is|was|has|have|did|were|are) (?:(?:my|the|this|that|it|you|they|everything|all|orders?|\\d{4,9}|been|already|now|really|just|guys|order) ?){1,6}cancel(?:l?ed)?(?: (?:it|that|them|my order|the order|everything|it all|all(?: of it)?|already|now|yet)){0,2}[?. !]{0,4}$");

    private static final Pattern HOW = Pattern.compile(
            "(?:怎么|如何|咋|怎样|几天|多久|多少天|几号|什么时候|哪天|哪里|在哪|去哪)(?:内|之内|里)?(?:能|可以|才能|去|来|申请|办理|包|给|才)?退(?![款钱出群休订])|(?:怎么|如何|咋|怎样)(?:才能|可以|去)?取消(?!了)(?:订单|这单|掉)?|(?:退货|退单|取消订单)(?:的)?(?:流程|规则|政策|要求|条件|期限|步骤|怎么[弄办操走搞]|咋[弄办整]|要多久|几天)"
                    + "|(?:[拍下买点订](?:错|多|重)(?:了|单){0,3}|手滑了?)[,， ]?(?:怎么[办弄搞]|咋[办弄整]|怎么处理)"
                    + "|\\bhow (?:do|can|could|would|should) (?:i|we|one|you) (?:return|give (?:it|them|this|that) back|send (?:it|them|this|that) back)\\b|\\bhow to return\\b|^(?:(?:hi|so|please|but|and),? )?(?:how (?:do|can|could|would|should) (?:i|we)|how to) cancel\\b|\\breturn(?:s)? policy\\b|\\bhow (?:long|many days) (?:do i have|can i|have i got)\\b.{0,20}\\breturn\\b"
                    + "|\\bordered (?:the )?wrong\\b.{0,30}\\bwhat (?:do|can|should) i do\\b");

    private static final Pattern OF_THE_HOST = Pattern.compile(
            "退(?:货|回来?|换货?)?的?(?:运费|邮费|快递费)|(?:运费|邮费|快递费)[^,.;!?]{0,4}谁[^,.;!?]{0,3}退|\\bwho pays?\\b.{0,20}\\b(?:return|back)\\b|\\breturn (?:shipping|postage)\\b");

    /** 那多付的怎么退, 钱什么时候退: no goods go back. */
    private static final Pattern OF_MONEY = Pattern.compile("多(?:付|转|打|给|交|汇)|(?:钱|(?<![这那哪一两新同])款).{0,8}退");

    private static final int LONGEST = 60;

    private BackAsked() {}

    public static Optional<Kind> of(String said) {
        var plain = Normaliser.plain(said);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (OF_MONEY.matcher(plain).find()) {
            return Optional.empty();
        }
        return OF_THE_HOST.matcher(plain).find()
                ? Optional.of(Kind.OF_THE_HOST)
                : WHETHER_GONE.matcher(plain).find()
                        ? Optional.of(Kind.WHETHER_GONE)
                        : HOW.matcher(plain).find() ? Optional.of(Kind.HOW) : Optional.empty();
    }
}
