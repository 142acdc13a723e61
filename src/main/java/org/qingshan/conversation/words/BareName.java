package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Somebody's name that stands by itself beside what is wanted: 王桂兰 A1一箱. Only with a surname that few other words begin with, for 周末, 高兴
 * and 方便 stand there too.
 */
public final class BareName {
    private static final Pattern SAID = Pattern.compile(
            "(?<=^|[,，。;；、\\s])(?!孙[子女]|王者|王牌|李子|杨梅|陈[皮年]|吴[江语]|郑重|宋[朝代]|彭湃|董事|曹操)[王李张刘陈杨赵吴徐孙朱郭罗郑梁宋邓冯彭蔡潘董袁蒋沈吕魏崔谭廖邹孟薛阎侯陶][\\p{IsHan}&&[^是要了的吗吧呢么来个到州省市县]]{1,2}(?=[,，。;；、\\s]|[A-Za-z]\\d|$)");

    private BareName() {}

    public static boolean isIn(String said) {
        return SAID.matcher(Normaliser.simplified(said)).find();
    }

    public static boolean isOne(String whose) {
        return SAID.matcher(Normaliser.simplified(whose)).matches() && PersonName.isWithSurname(whose);
    }
}
