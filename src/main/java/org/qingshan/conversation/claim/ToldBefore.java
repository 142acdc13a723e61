package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** What is told before goods and how much of them, with no comma between: a sentence of its own, or one of which the goods are part. */
final class ToldBefore {
    /** The shortest sentence that is one without the goods behind it. */
    private static final int SENTENCE = 5;

    /** What the goods behind it belong to, or others. */
    private static final Prefiltered LACKING_GOODS = Prefiltered.of(
            "[收送卖摘种晒买拿吃喝带寄发有要是的给我用掉塞顿励时钟瓜分输赢赚骗偷赔摆堆囤剩存装运拉进出炖炒蒸煮切熏腌挖捡抢中换说叫念写画演像比跟和与把被让对里上下着过到来能会就这那]$"
                    + "|奖|今年$|老太太|老大爷|老头|那[个位女男老]|电视|网红|侄|[一总]共$|楼上|隔壁|别人|有人|大哥|大姐|有位|作业|广告|画面|照片|库|账|盘点|听|看见|看到|值|[不没]想|[不没]要|[不没]让|难怪|居然|竟然|怎么|凭什么|为什么|每[天年月次]|天天|以为|说是");

    private ToldBefore() {}

    /** 儿媳妇头一回上门得像样点(腊肉五斤): a sentence by itself, which needs no goods behind it. */
    static boolean isSentence(List<Token> said, String text) {
        return text.codePoints().filter(letter -> Hanzi.is((char) letter)).count() >= SENTENCE
                && said.stream().noneMatch(token -> token instanceof Named || isOfGoods(token))
                && !new Segment(said).tellsWhatFollows()
                && !LACKING_GOODS.isIn(text);
    }

    private static boolean isOfGoods(Token token) {
        return token instanceof Measured measured && measured.measure().style() != Measure.Style.PIECE;
    }

    /** Nothing but courtesy follows. */
    static boolean isEnd(List<Token> tokens, int end) {
        return tokens.subList(end, tokens.size()).stream()
                .allMatch(token -> token instanceof Word soft && soft.sense() == Sense.POLITE);
    }
}
