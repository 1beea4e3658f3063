package com.acme.json;

import com.fasterxml.jackson.annotation.*;

public record Raw(String a, @JsonRawValue String b) {}
