package vn.langnghe.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read record components as properties: {@code #{row.number}}. Expression Language 5 cannot yet. */
public class RecordELResolver extends ELResolver {
    private static final Map<Class<?>, Map<String, Method>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(
                    "cannot read " + property + " of " + base.getClass().getName(), e);
        }
    }

    private static Method reader(Object base, Object property) {
        return base instanceof Record
                ? KNOWN.computeIfAbsent(base.getClass(), RecordELResolver::readers)
                        .get(String.valueOf(property))
                : null;
    }

    private static Map<String, Method> readers(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(m -> m.setAccessible(true))
                .collect(Collectors.toMap(Method::getName, Function.identity()));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (reader(base, property) != null) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = reader(base, property) != null;
        context.setPropertyResolved(ours);
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
