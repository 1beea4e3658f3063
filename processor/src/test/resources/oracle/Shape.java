package com.acme.json;

import com.fasterxml.jackson.annotation.*;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({@JsonSubTypes.Type(value = Shape.Circle.class, name = "circle"), @JsonSubTypes.Type(Shape.Square.class)})
public interface Shape {
  record Circle(double radius) implements Shape {}

  @JsonTypeName("square")
  record Square(double side, Shape inner) implements Shape {}

  record InShape(Circle circle, Shape shape, java.util.List<Shape> shapes) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes({@JsonSubTypes.Type(value = Dog.class, name = "dog"), @JsonSubTypes.Type(value = Cat.class, name = "cat")})
  interface Animal {}

  record Dog(String name, int age) implements Animal {}

  record Cat(String name) implements Animal {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true)
  @JsonSubTypes({@JsonSubTypes.Type(value = Car.class, name = "car"), @JsonSubTypes.Type(value = Bike.class, name = "bike")})
  interface Vehicle {
    String kind();
  }

  record Car(String kind, int doors) implements Vehicle {
    public static Car random(java.util.Random random) {
      return new Car("car", random.nextInt());
    }
  }

  record Bike(int gears, String kind) implements Vehicle {
    public static Bike random(java.util.Random random) {
      return new Bike(random.nextInt(), "bike");
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
  @JsonSubTypes({@JsonSubTypes.Type(Plain.class)})
  abstract class Unnamed {}

  class Plain extends Unnamed {
    public int n;

    public static Plain random(java.util.Random random) {
      Plain plain = new Plain();
      plain.n = random.nextInt();
      return plain;
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
  @JsonSubTypes({@JsonSubTypes.Type(Leaf.class), @JsonSubTypes.Type(Branch.class)})
  sealed interface Plant permits Leaf, Branch {}

  record Leaf(String kindOfLeaf, int size) implements Plant {}

  record Branch(java.util.List<Plant> parts, java.util.Map<String, Plant> named, Plant next) implements Plant {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Other.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Mail.class, names = {"mail", "email"}),
    @JsonSubTypes.Type(value = Other.class, name = "other")
  })
  abstract class Message {
    public String subject;
  }

  class Mail extends Message {
    public String address;

    public static Mail random(java.util.Random random) {
      Mail mail = new Mail();
      mail.subject = "s" + random.nextInt(9);
      mail.address = random.nextBoolean() ? null : "a@b";
      return mail;
    }
  }

  class Other extends Message {
    public int number;

    public static Other random(java.util.Random random) {
      Other other = new Other();
      other.number = random.nextInt();
      return other;
    }
  }

  record Messages(Message one, java.util.List<Message> all) {}
}
